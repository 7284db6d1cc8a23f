package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpacesTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatever_becomes_of_a_space_is_told_inside_its_transaction(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            Spaces spaces = bed.wiki.spaces();
            HostSpace space = bed.space("A");
            spaces.rename(space, "Ward");
            spaces.setArchived(space, true);
            spaces.setArchived(space, false);
            spaces.remove(space);

            assertThat(bed.events).map(Object::getClass).map(Class.class::cast).containsExactly(SpaceCreateEvent.class, SpaceUpdateEvent.class,
                SpaceArchivedEvent.class, SpaceUnArchivedEvent.class, SpaceWillRemoveEvent.class, SpaceRemoveEvent.class);
            assertThat(((SpaceEvent) bed.events.get(1)).getSpace().getName()).isEqualTo("Ward");

            bed.listenerFails = new IllegalStateException("the listener fails");
            assertThatThrownBy(() -> spaces.create("B", "B", null, null)).isSameAs(bed.listenerFails);
            assertThat(spaces.byKey("B")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_space_is_removed_with_all_its_pages_part_by_part(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostSpace space = bed.space("A");
            for (int i = 0; i < 120; i++) {
                bed.page(space, null, "Page " + i);
            }
            long trashed = bed.page(space, null, "In the trash").getId();
            bed.wiki.pages().trash(trashed);
            HostPage elsewhere = bed.page(bed.space("B"), null, "Elsewhere");

            List<Integer> parts = new ArrayList<>();
            bed.wiki.spaces().remove(space, parts::add);

            assertThat(parts).containsExactly(50, 50, 21);
            assertThat(bed.wiki.spaces().byKey("A")).isEmpty();
            assertThat(bed.wiki.pages().byId(trashed)).isEmpty();
            assertThat(bed.wiki.pages().byId(elsewhere.getId())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void in_an_archived_space_one_reads_and_its_administrators_take_it_out_again(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser maker = bed.person("maker");
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.spaces().setArchived(bed.space("A"), true);
            HostSpace archived = bed.space("A");
            HostPage within = bed.wiki.pages().byId(page.getId()).orElseThrow();
            Permissions may = bed.wiki.permissions();

            assertThat(may.mayView(maker, within)).isTrue();
            assertThat(may.mayAdminister(maker, archived)).isTrue();
            for (HostUser person : List.of(maker, bed.admin())) {
                assertThat(may.mayEdit(person, within)).isFalse();
                assertThat(may.mayComment(person, within)).isFalse();
                assertThat(may.mayRemove(person, within)).isFalse();
                assertThat(may.mayRestrict(person, within)).isFalse();
                assertThat(may.mayCreateIn(person, archived)).isFalse();
            }
            bed.wiki.spaces().setArchived(archived, false);
            assertThat(may.mayEdit(maker, bed.wiki.pages().byId(page.getId()).orElseThrow())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_copied_space_has_the_pages_labels_restrictions_and_rights_the_copier_can_see(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostUser ben = bed.person("ben");
            HostSpace space = bed.space("A");
            bed.wiki.spaces().open(space);
            bed.wiki.groups().add(Groups.USERS, ben.getKey());
            HostPage home = bed.wiki.pages().createHome(space, "Home", "<p>macro</p>", bed.person("maker"));
            HostPage below = bed.page(space, home.getId(), "Below");
            HostPage secret = bed.page(space, home.getId(), "Secret");
            bed.page(space, secret.getId(), "Below the secret");
            bed.wiki.labels().add(below.getId(), "change");
            bed.wiki.restrictions().restrict(below.getId(), Kind.EDIT, List.of(Subject.person(ben.getKey())));
            bed.wiki.restrictions().restrict(secret.getId(), Kind.VIEW, List.of(Subject.person(bed.person("maker").getKey())));
            bed.events.clear();

            HostSpace copy = bed.wiki.copies().copy(bed.space("A"), "COPY", "A again", ben);

            assertThat(bed.wiki.pages().in(copy)).extracting(HostPage::getTitle).containsExactlyInAnyOrder("Home", "Below");
            HostPage copiedHome = bed.wiki.pages().home(copy).orElseThrow();
            HostPage copiedBelow = bed.wiki.pages().byTitle("COPY", "Below").orElseThrow();
            assertThat(copiedHome.getBodyAsString()).isEqualTo("<p>macro</p>");
            assertThat(copiedBelow.parentId()).isEqualTo(copiedHome.getId());
            assertThat(bed.wiki.labels().of(copiedBelow.getId())).containsExactly("change");
            assertThat(bed.wiki.restrictions().of(copiedBelow.getId(), Kind.EDIT)).hasSize(1);
            assertThat(bed.wiki.permissions().mayAdminister(ben, copy)).isTrue();
            assertThat(bed.wiki.permissions().has(bed.person("maker"), copy, SpaceRight.ADMINISTER)).isTrue();
            assertThat(bed.events).filteredOn(PageCreateEvent.class::isInstance).hasSize(2);
            assertThat(bed.events).filteredOn(SpaceCreateEvent.class::isInstance).hasSize(1);
            assertThat(bed.wiki.pages().in(bed.space("A"))).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_copy_that_cannot_be_finished_leaves_nothing(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            bed.page(bed.space("A"), null, "Rounds");
            bed.space("TAKEN");
            assertThatThrownBy(() -> bed.wiki.copies().copy(bed.space("A"), "TAKEN", "Again", bed.person("maker"))).isInstanceOf(WikiRefused.class);
            bed.listenerFails = new IllegalStateException("the listener fails");
            assertThatThrownBy(() -> bed.wiki.copies().copy(bed.space("A"), "COPY", "Again", bed.person("maker"))).isSameAs(bed.listenerFails);
            assertThat(bed.wiki.spaces().byKey("COPY")).isEmpty();
        }
    }
}
