package org.groundswell.host.wiki;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.groundswell.host.NotInHost;

/** The questions about permissions apps may ask. */
final class HostPermissionManager implements PermissionManager {
    private final Permissions permissions;

    HostPermissionManager(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target == null) {
            return false;
        }
        if (target == TARGET_APPLICATION) {
            return permission == Permission.VIEW ? user == null || permissions.isLicensed(user) : permissions.isSiteAdmin(user);
        }
        if (target instanceof Space space) {
            return onSpace(user, permission, space);
        }
        if (target instanceof AbstractPage page) {
            return onPage(user, permission, page);
        }
        throw new NotInHost("PermissionManager.hasPermission for " + target.getClass().getName());
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (container == null) {
            return false;
        }
        if (typeToCreate == Comment.class && container instanceof AbstractPage page) {
            return permissions.mayComment(user, page);
        }
        if (typeToCreate == Page.class && container instanceof Space space) {
            return permissions.mayCreateIn(user, space);
        }
        if (typeToCreate == Space.class && container == TARGET_APPLICATION) {
            return permissions.mayCreateSpaces(user);
        }
        throw new NotInHost("PermissionManager.hasCreatePermission of " + typeToCreate.getName() + " in " + container.getClass().getName());
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return user != null && permissions.isSiteAdmin(user);
    }

    private boolean onSpace(ConfluenceUser user, Permission permission, Space space) {
        if (permission == Permission.VIEW) {
            return permissions.mayView(user, space);
        }
        // Who edits a space edits its description and look, which is administering it.
        return permissions.mayAdminister(user, space);
    }

    private boolean onPage(ConfluenceUser user, Permission permission, AbstractPage page) {
        if (permission == Permission.VIEW) {
            return permissions.mayView(user, page);
        }
        if (permission == Permission.EDIT) {
            return permissions.mayEdit(user, page);
        }
        throw new NotInHost("PermissionManager.hasPermission " + permission + " for a page");
    }
}
