package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** VIEW_PERMISSION is used by Slack for Confluence on 10.0.1. S10; the getters are in Javadoc 5.x to 8.x. S-old */
public class ContentPermission {
    public static final String VIEW_PERMISSION = "View";

    private final String groupName;
    private final ConfluenceUser userSubject;

    public ContentPermission(String groupName, ConfluenceUser userSubject) {
        this.groupName = groupName;
        this.userSubject = userSubject;
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
