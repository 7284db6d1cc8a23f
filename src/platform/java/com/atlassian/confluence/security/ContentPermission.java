package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** VIEW_PERMISSION and EDIT_PERMISSION are used by Slack for Confluence on 10.0.1. S10; the getters and createUserPermission are in Javadoc 5.x to 8.x. S-old */
public class ContentPermission {
    public static final String VIEW_PERMISSION = "View";

    public static final String EDIT_PERMISSION = "Edit";

    private final String type;
    private final String groupName;
    private final ConfluenceUser userSubject;

    public ContentPermission(String type, String groupName, ConfluenceUser userSubject) {
        this.type = type;
        this.groupName = groupName;
        this.userSubject = userSubject;
    }

    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, null, user);
    }

    public String getType() {
        return type;
    }

    /** @return the group allowed, null for a person's permission */
    public String getGroupName() {
        return groupName;
    }

    /** @return the person allowed, null for a group's permission */
    public ConfluenceUser getUserSubject() {
        return userSubject;
    }
}
