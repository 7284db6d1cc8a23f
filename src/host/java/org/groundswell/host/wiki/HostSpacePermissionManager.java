package org.groundswell.host.wiki;

import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import org.groundswell.host.NotInHost;

/** The questions about rights in spaces apps may ask. */
final class HostSpacePermissionManager implements SpacePermissionManager {
    private final Permissions permissions;
    private final People people;

    HostSpacePermissionManager(Permissions permissions, People people) {
        this.permissions = permissions;
        this.people = people;
    }

    @Override
    public boolean hasPermission(String type, Space space, User user) {
        HostUser person = user == null ? null : people.byName(user.getName()).orElse(null);
        if (user != null && person == null) {
            return false;
        }
        if (space == null && GlobalRight.CREATE_SPACE.type().equals(type)) {
            return permissions.mayCreateSpaces(person);
        }
        SpaceRight right = SpaceRight.ofType(type).filter(known -> space != null)
            .orElseThrow(() -> new NotInHost("SpacePermissionManager.hasPermission " + type + (space == null ? " for the site" : " for a space")));
        return permissions.has(person, space, right);
    }
}
