package org.groundswell.host.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/** What somebody is on this site, as far as doors care; null stands for an anonymous visitor everywhere. */
public interface Standing {
    /** @return whether visitors who are not logged in may use the site at all */
    boolean anonymousAllowed();

    /** @return whether the person may use the wiki (a licensed user) */
    boolean licensed(ConfluenceUser person);

    boolean admin(ConfluenceUser person);

    /** @param permission as SpacePermissionCondition names it: view, comment, createpage, administer */
    boolean may(ConfluenceUser person, Space space, String permission);

    boolean systemAdmin(ConfluenceUser person);
}
