package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import java.util.List;
import org.groundswell.host.NotInHost;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** view, edit, comment, administer – one letter each for what a person may, a dash for what not. */
class PermissionsTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_space_gives_rights_to_groups_people_and_everybody(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostSpace space = bed.space("A");
            HostPage page = bed.page(space, null, "Rounds");
            bed.wiki.groups().create("ward");
            bed.wiki.groups().add("ward", bed.person("ben").getKey());
            bed.wiki.rights().grant(space.getId(), Subject.group("ward"), SpaceRight.VIEW, SpaceRight.COMMENT);
            bed.wiki.rights().grant(space.getId(), Subject.person(bed.person("dee").getKey()), SpaceRight.VIEW, SpaceRight.EDIT_PAGE);

            assertThat(may(bed, "maker", page)).isEqualTo("veca");
            assertThat(may(bed, "ben", page)).isEqualTo("v-c-");
            assertThat(may(bed, "dee", page)).isEqualTo("ve--");
            assertThat(may(bed, "gus", page)).isEqualTo("----");
            assertThat(may(bed, null, page)).isEqualTo("----");
            bed.admin();
            assertThat(may(bed, "admin", page)).isEqualTo("veca");

            bed.wiki.rights().grant(space.getId(), Subject.EVERYBODY, SpaceRight.VIEW);
            assertThat(may(bed, "gus", page)).isEqualTo("v---");
            assertThat(may(bed, null, page)).isEqualTo("v---");
            bed.wiki.rights().revoke(space.getId(), Subject.group("ward"), SpaceRight.COMMENT);
            assertThat(may(bed, "ben", page)).isEqualTo("v---");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void who_may_view_is_handed_down_and_who_may_edit_is_not(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostSpace space = bed.space("A");
            bed.wiki.spaces().open(space);
            HostPage top = bed.page(space, null, "Top");
            HostPage below = bed.page(space, bed.page(space, top.getId(), "Middle").getId(), "Below");
            bed.wiki.restrictions().restrict(top.getId(), Kind.EDIT, List.of(Subject.person(bed.person("ada").getKey())));
            assertThat(may(bed, "ben", top)).isEqualTo("v-c-");
            assertThat(may(bed, "ben", below)).isEqualTo("vec-");

            bed.wiki.restrictions().restrict(top.getId(), Kind.VIEW,
                List.of(Subject.person(bed.person("ada").getKey()), Subject.person(bed.person("eve").getKey())));
            bed.wiki.restrictions().restrict(below.getId(), Kind.VIEW, List.of(Subject.person(bed.person("eve").getKey())));

            assertThat(may(bed, "ada", top)).isEqualTo("vec-");
            assertThat(may(bed, "ada", below)).isEqualTo("----");
            assertThat(may(bed, "eve", below)).isEqualTo("vec-");
            assertThat(may(bed, "ben", below)).isEqualTo("----");
            // The space's own administrator is kept out as well; only the super group is not.
            assertThat(may(bed, "maker", top)).isEqualTo("---a");
            bed.admin();
            assertThat(may(bed, "admin", below)).isEqualTo("veca");

            bed.wiki.restrictions().restrict(top.getId(), Kind.VIEW, List.of());
            bed.wiki.restrictions().restrict(below.getId(), Kind.VIEW, List.of());
            assertThat(may(bed, "ben", below)).isEqualTo("vec-");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_restriction_never_gives_what_the_space_does_not(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.restrictions().restrict(page.getId(), Kind.VIEW, List.of(Subject.person(bed.person("gus").getKey())));

            assertThat(may(bed, "gus", page)).isEqualTo("----");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_account_switched_off_may_not_even_what_everybody_may(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.rights().grant(page.getSpace().getId(), Subject.EVERYBODY, SpaceRight.VIEW);
            HostUser gus = bed.person("gus");

            bed.wiki.people().deactivate(gus.getKey());

            assertThat(may(bed, "gus", page)).isEqualTo("----");
            assertThat(bed.wiki.permissions().isLicensed(gus)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void only_who_made_a_page_or_may_remove_any_puts_it_into_the_trash(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostSpace space = bed.space("A");
            bed.wiki.spaces().open(space);
            HostPage bens = bed.wiki.pages().create(space, null, "Ben's", "<p/>", bed.person("ben"));

            assertThat(bed.wiki.permissions().mayRemove(bed.person("ben"), bens)).isTrue();
            assertThat(bed.wiki.permissions().mayRemove(bed.person("ada"), bens)).isFalse();
            assertThat(bed.wiki.permissions().mayRemove(bed.person("maker"), bens)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void apps_see_the_same_rights_through_the_products_services(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostSpace space = bed.space("A");
            bed.wiki.rights().grant(space.getId(), Subject.EVERYBODY, SpaceRight.VIEW);
            bed.wiki.rights().grant(space.getId(), Subject.group(Groups.USERS), SpaceRight.VIEW);
            HostPage top = bed.page(space, null, "Top");
            HostPage below = bed.page(space, top.getId(), "Below");
            bed.wiki.restrictions().restrict(top.getId(), Kind.VIEW, List.of(Subject.group(Groups.USERS), Subject.person(bed.person("ada").getKey())));
            bed.wiki.restrictions().restrict(below.getId(), Kind.VIEW, List.of(Subject.person(bed.person("ada").getKey())));

            List<ContentPermissionSet> sets = new HostContentPermissionManager(bed.wiki.restrictions(), bed.wiki.pages(), bed.wiki.people())
                .getContentPermissionSets(below, ContentPermission.VIEW_PERMISSION);
            assertThat(sets).hasSize(2);
            assertThat(sets.get(0)).singleElement().satisfies(one -> assertThat(one.getUserSubject()).isEqualTo(bed.person("ada")));
            assertThat(sets.get(1)).extracting(ContentPermission::getGroupName).containsExactlyInAnyOrder(Groups.USERS, null);

            List<SpacePermission> views = bed.wiki.spaces().byKey("A").orElseThrow().getPermissions().stream()
                .filter(one -> one.getType().equals(SpacePermission.VIEWSPACE_PERMISSION)).toList();
            assertThat(views).anyMatch(SpacePermission::isAnonymousPermission)
                .anyMatch(one -> Groups.USERS.equals(one.getGroup())).anyMatch(one -> bed.person("maker").equals(one.getUserSubject())).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void spaces_are_made_by_those_with_the_right_and_by_administrators(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            SpacePermissionManager asked = new HostSpacePermissionManager(bed.wiki.permissions(), bed.wiki.people());
            bed.wiki.globalRights().grant(GlobalRight.CREATE_SPACE, Subject.person(bed.person("eve").getKey()));
            bed.wiki.globalRights().grant(GlobalRight.CREATE_SPACE, Subject.person(bed.person("eve").getKey()));

            assertThat(asked.hasPermission(SpacePermission.CREATE_SPACE_PERMISSION, null, bed.person("eve"))).isTrue();
            assertThat(asked.hasPermission(SpacePermission.CREATE_SPACE_PERMISSION, null, bed.admin())).isTrue();
            assertThat(asked.hasPermission(SpacePermission.CREATE_SPACE_PERMISSION, null, bed.person("cy"))).isFalse();
            assertThat(asked.hasPermission(SpacePermission.CREATE_SPACE_PERMISSION, null, null)).isFalse();
            assertThat(asked.hasPermission("EDITSPACE", bed.space("A"), bed.person("maker"))).isTrue();
            assertThat(asked.hasPermission("EDITSPACE", bed.space("A"), bed.person("cy"))).isFalse();
            assertThatThrownBy(() -> asked.hasPermission("EDITBLOG", bed.space("A"), bed.person("cy"))).isInstanceOf(NotInHost.class);
            assertThatThrownBy(() -> asked.hasPermission("EDITSPACE", null, bed.person("cy"))).isInstanceOf(NotInHost.class);

            bed.wiki.globalRights().revoke(GlobalRight.CREATE_SPACE, Subject.person(bed.person("eve").getKey()));
            assertThat(bed.wiki.permissions().mayCreateSpaces(bed.person("eve"))).isFalse();
        }
    }

    private static String may(WikiTestbed bed, String name, HostPage page) {
        HostUser user = name == null ? null : bed.wiki.people().byKey(bed.person(name).getKey()).orElseThrow();
        HostPage fresh = bed.wiki.pages().byId(page.getId()).orElseThrow();
        PermissionManager asked = new HostPermissionManager(bed.wiki.permissions());
        assertThat(asked.hasCreatePermission(user, fresh.getSpace(), Page.class))
            .isEqualTo(bed.wiki.permissions().mayCreateIn(user, fresh.getSpace()));
        return (asked.hasPermission(user, Permission.VIEW, fresh) ? "v" : "-") + (asked.hasPermission(user, Permission.EDIT, fresh) ? "e" : "-")
            + (asked.hasCreatePermission(user, fresh, Comment.class) ? "c" : "-")
            + (asked.hasPermission(user, Permission.ADMINISTER, fresh.getSpace()) ? "a" : "-");
    }
}
