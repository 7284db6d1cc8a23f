package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.page.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.shared.domain.Audience;
import org.junit.jupiter.api.Test;

class PageReadersTest {
    private static final Map<String, List<String>> GROUPS = Map.of(
        "ward-4", List.of("ada", "ben", "cy"), "night-shift", List.of("cy", "dee"), "confluence-administrators", List.of("fin", "ada"));

    private final Space space = new Space("CHANGE");
    private final List<ContentPermissionSet> restrictions = new ArrayList<>();
    private boolean anonymousMayView;

    @Test
    void people_of_several_groups_count_once_and_administrators_are_among_them() {
        admit("ward-4", "night-shift");
        assertThat(readers()).isEqualTo(Audience.of(5));
    }

    @Test
    void every_restriction_narrows_and_administrators_stay() {
        admit("ward-4", "night-shift");
        restrict("night-shift");
        assertThat(readers()).isEqualTo(Audience.of(4));
        restrict("ward-4");
        assertThat(readers()).isEqualTo(Audience.of(3));
    }

    @Test
    void a_restriction_cannot_admit_whom_the_space_keeps_out() {
        admit("ward-4");
        restrict("night-shift");
        assertThat(readers()).isEqualTo(Audience.of(3));
    }

    @Test
    void an_empty_restriction_and_a_group_that_is_gone_change_nothing() {
        admit("ward-4", "disbanded");
        restrictions.add(new ContentPermissionSet(List.of()));
        assertThat(readers()).isEqualTo(Audience.of(4));
    }

    @Test
    void a_page_is_restricted_by_anything_that_closes_it_to_some() {
        restrictions.add(new ContentPermissionSet(List.of()));
        assertThat(asked().restricted(page())).isFalse();
        restrict("ward-4");
        assertThat(asked().restricted(page())).isTrue();
    }

    @Test
    void a_page_that_is_open_without_log_in_is_open_to_anyone() {
        anonymousMayView = true;
        assertThat(readers()).isEqualTo(Audience.ANYONE);
    }

    @Test
    void other_rights_to_the_space_do_not_count() {
        space.setPermissions(List.of(new SpacePermission("COMMENT", "ward-4", null)));
        assertThat(readers()).isEqualTo(Audience.of(2));
    }

    private Audience readers() {
        return asked().of(page());
    }

    private PageReaders asked() {
        return new PageReaders(new Door(), new Closed(), new Members());
    }

    private Page page() {
        Page page = new Page();
        page.setSpace(space);
        return page;
    }

    private void admit(String... groups) {
        space.setPermissions(List.of(groups).stream().map(group -> new SpacePermission(SpacePermission.VIEWSPACE_PERMISSION, group, null)).toList());
    }

    private void restrict(String group) {
        restrictions.add(new ContentPermissionSet(List.of(new ContentPermission(ContentPermission.VIEW_PERMISSION, group, null))));
    }

    private final class Door implements PermissionManager {
        @Override
        public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
            return user == null && anonymousMayView;
        }

        @Override
        public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isConfluenceAdministrator(ConfluenceUser user) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Closed implements ContentPermissionManager {
        @Override
        public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
            return restrictions;
        }

        @Override
        public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Members implements UserAccessor {
        @Override
        public boolean isDeactivated(User user) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ConfluenceUser getUserByKey(UserKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ConfluenceUser getUserByName(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProfilePictureInfo getUserProfilePicture(User user) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Group getGroup(String name) {
            return GROUPS.containsKey(name) ? () -> name : null;
        }

        @Override
        public Pager<String> getMemberNames(Group group) {
            return GROUPS.get(group.getName())::iterator;
        }
    }
}
