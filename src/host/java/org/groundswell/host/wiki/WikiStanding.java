package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import org.groundswell.host.web.Standing;

/** Who gets through which door. Anonymous visitors may always come in; what they see is the spaces' affair. */
final class WikiStanding implements Standing {
    private final Permissions permissions;

    WikiStanding(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean anonymousAllowed() {
        return true;
    }

    @Override
    public boolean licensed(ConfluenceUser person) {
        return permissions.isLicensed(person);
    }

    @Override
    public boolean admin(ConfluenceUser person) {
        return person != null && permissions.isSiteAdmin(person);
    }

    @Override
    public boolean systemAdmin(ConfluenceUser person) {
        return admin(person);
    }
}
