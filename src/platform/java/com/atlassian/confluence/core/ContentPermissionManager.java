package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

/** Slack for Confluence on 10.0.1. S10 */
public interface ContentPermissionManager {
    /** @return the sets that apply to the content, its ancestors' view restrictions included; a reader must be in every one */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);
}
