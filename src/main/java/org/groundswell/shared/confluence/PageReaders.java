package org.groundswell.shared.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.shared.domain.Audience;
import org.springframework.stereotype.Component;

/** Counts who can see a page: the people the space admits, less those that restrictions keep out, and those whom nothing keeps out. */
@Component
public class PageReaders {
    /** Confluence's super group: its members see every page, restricted or not (Atlassian's page on the confluence-administrators group). */
    private static final String SUPER_GROUP = "confluence-administrators";

    private final PermissionManager permissionManager;
    private final ContentPermissionManager contentPermissionManager;
    private final UserAccessor userAccessor;

    public PageReaders(PermissionManager permissionManager, ContentPermissionManager contentPermissionManager, UserAccessor userAccessor) {
        this.permissionManager = permissionManager;
        this.contentPermissionManager = contentPermissionManager;
        this.userAccessor = userAccessor;
    }

    /** Errs towards more readers rather than fewer: a space open to everybody counts as such even where the site asks for a log-in. */
    Audience of(AbstractPage page) {
        if (permissionManager.hasPermission(null, Permission.VIEW, page)) {
            return Audience.ANYONE;
        }
        List<SpacePermission> views = page.getSpace().getPermissions().stream()
            .filter(permission -> SpacePermission.VIEWSPACE_PERMISSION.equals(permission.getType())).toList();
        Set<String> readers = views.stream().anyMatch(SpacePermission::isAnonymousPermission) ? null : admitted(views);
        for (ContentPermissionSet restriction : contentPermissionManager.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION)) {
            readers = restriction.isEmpty() ? readers : within(readers, restriction);
        }
        if (readers == null) {
            return Audience.ANYONE;
        }
        add(readers, SUPER_GROUP, null);
        return Audience.of(readers.size());
    }

    boolean restricted(AbstractPage page) {
        return contentPermissionManager.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION).stream().anyMatch(restriction -> !restriction.isEmpty());
    }

    private Set<String> admitted(List<SpacePermission> permissions) {
        Set<String> names = new HashSet<>();
        permissions.forEach(permission -> add(names, permission.getGroup(), permission.getUserSubject()));
        return names;
    }

    private Set<String> within(Set<String> readers, ContentPermissionSet restriction) {
        Set<String> names = new HashSet<>();
        restriction.forEach(permission -> add(names, permission.getGroupName(), permission.getUserSubject()));
        if (readers != null) {
            names.retainAll(readers);
        }
        return names;
    }

    private void add(Set<String> names, String groupName, ConfluenceUser user) {
        Group group = groupName == null ? null : userAccessor.getGroup(groupName);
        if (group != null) {
            userAccessor.getMemberNames(group).forEach(names::add);
        }
        if (user != null) {
            names.add(user.getName());
        }
    }
}
