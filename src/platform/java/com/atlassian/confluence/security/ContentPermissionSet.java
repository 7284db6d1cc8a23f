package com.atlassian.confluence.security;

import java.util.Iterator;
import java.util.List;

/** isEmpty is called by Slack for Confluence on 10.0.1. S10; that it can be iterated is in Javadoc 5.x to 8.x. S-old */
public class ContentPermissionSet implements Iterable<ContentPermission> {
    private final List<ContentPermission> permissions;

    public ContentPermissionSet(List<ContentPermission> permissions) {
        this.permissions = List.copyOf(permissions);
    }

    public boolean isEmpty() {
        return permissions.isEmpty();
    }

    @Override
    public Iterator<ContentPermission> iterator() {
        return permissions.iterator();
    }
}
