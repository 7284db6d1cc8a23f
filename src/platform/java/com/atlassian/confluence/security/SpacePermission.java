package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** BootstrAPI, MarkdownMacro and Slack for Confluence on 10.x. S10; VIEWSPACE_PERMISSION, CREATE_SPACE_PERMISSION and isAnonymousPermission S-old */
public class SpacePermission {
    public static final String VIEWSPACE_PERMISSION = "VIEWSPACE";
    public static final String CREATE_SPACE_PERMISSION = "CREATESPACE";

    private final String type;
    private final String group;
    private final ConfluenceUser userSubject;

    public SpacePermission(String type, String group, ConfluenceUser userSubject) {
        this.type = type;
        this.group = group;
        this.userSubject = userSubject;
    }

    public String getType() {
        return type;
    }

    public String getGroup() {
        return group;
    }

    /** @return the person the permission is granted to, null for a group's or anonymous one */
    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public boolean isGroupPermission() {
        return group != null;
    }

    public boolean isUserPermission() {
        return userSubject != null;
    }

    public boolean isAnonymousPermission() {
        return group == null && userSubject == null;
    }
}
