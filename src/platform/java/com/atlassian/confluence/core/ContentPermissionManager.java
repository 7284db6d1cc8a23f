package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

/** getContentPermissionSets is called by Slack for Confluence on 10.0.1. S10; addContentPermission is in Javadoc 4.x to 8.x and in public scripts. S-old */
public interface ContentPermissionManager {
    /** @return the sets that apply to the content, its ancestors' view restrictions included; a reader must be in every one */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);

    /** Adds somebody to those who alone may do with the content what the permission is about. */
    void addContentPermission(ContentPermission permission, ContentEntityObject content);
}
