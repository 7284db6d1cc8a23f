package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Slack for Confluence and OnlyOffice on 10.x, always with ConfluenceUser. S10; isConfluenceAdministrator S-old with the new parameter type inferred */
public interface PermissionManager {
    /** The target of questions about the whole site, Javadoc 5.x to 9.x. S-old */
    Object TARGET_APPLICATION = "application";

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    boolean isConfluenceAdministrator(ConfluenceUser user);
}
