package org.groundswell.host.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.host.NotInHost;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.WikiParts;

/** The wiki's people at the door. */
public final class WikiVisitors implements Visitors {
    private final WikiParts wiki;

    public WikiVisitors(WikiParts wiki) {
        this.wiki = wiki;
    }

    @Override
    public Optional<ConfluenceUser> byPassword(String name, String password) {
        return wiki.people().authenticate(name, password).filter(HostUser::active).map(ConfluenceUser.class::cast);
    }

    @Override
    public Optional<ConfluenceUser> byToken(String token) {
        return wiki.tokens().personOf(token).filter(HostUser::active).map(ConfluenceUser.class::cast);
    }

    @Override
    public Optional<ConfluenceUser> byKey(UserKey key) {
        return wiki.people().byKey(key).filter(HostUser::active).map(ConfluenceUser.class::cast);
    }

    /** Spaces decide what an anonymous visitor sees; the site itself is open. */
    @Override
    public boolean anonymousAllowed() {
        return true;
    }

    @Override
    public boolean licensed(ConfluenceUser person) {
        return person != null && wiki.permissions().isLicensed(person);
    }

    @Override
    public boolean admin(ConfluenceUser person) {
        return person != null && wiki.permissions().isSiteAdmin(person);
    }

    @Override
    public boolean may(ConfluenceUser person, Space space, String permission) {
        return switch (permission) {
            case "view" -> wiki.permissions().mayView(person, space);
            case "comment" -> wiki.permissions().has(person, space, SpaceRight.COMMENT);
            case "createpage" -> wiki.permissions().mayCreateIn(person, space);
            case "administer" -> wiki.permissions().mayAdminister(person, space);
            default -> throw new NotInHost("the permission " + permission + " of a SpacePermissionCondition");
        };
    }

    @Override
    public boolean systemAdmin(ConfluenceUser person) {
        return admin(person);
    }

    @Override
    public Optional<Locale> locale(ConfluenceUser person) {
        return wiki.people().locale(person.getKey());
    }

    @Override
    public Optional<Theme> theme(ConfluenceUser person) {
        return wiki.people().theme(person.getKey()).map(word -> word.equalsIgnoreCase(Theme.DARK.word()) ? Theme.DARK : Theme.LIGHT);
    }

    @Override
    public boolean readOnly() {
        return wiki.settings().readOnly();
    }
}
