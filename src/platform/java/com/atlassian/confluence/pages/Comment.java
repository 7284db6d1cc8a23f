package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** The type asked for in PermissionManager#hasCreatePermission; Slack for Confluence on 10.0.1 uses the class. S10 */
public class Comment extends SpaceContentEntityObject {
    @Override
    public String getType() {
        return "comment";
    }
}
