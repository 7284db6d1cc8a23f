package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_saved_page_is_a_new_version_and_the_old_one_can_still_be_read(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            Pages pages = bed.wiki.pages();
            HostPage first = bed.page(bed.space("A"), null, "Rounds");
            bed.pass(Duration.ofHours(1));

            HostPage second = pages.edit(first.getId(), 1, "Ward rounds", "<p>later</p>", "clearer", bed.person("ben"));

            assertThat(second.getId()).isEqualTo(first.getId());
            assertThat(second.getVersion()).isEqualTo(2);
            assertThat(second.getCreator()).isEqualTo(bed.person("maker"));
            assertThat(second.getLastModifier()).isEqualTo(bed.person("ben"));
            assertThat(second.getLastModificationDate()).isEqualTo(WikiTestbed.MORNING.plusSeconds(3600));
            assertThat(second.versionComment()).isEqualTo("clearer");
            assertThat(pages.versions(first.getId())).extracting(HostPage::getTitle).containsExactly("Ward rounds", "Rounds");
            assertThat(pages.version(first.getId(), 1).orElseThrow().getBodyAsString()).isEqualTo("<p>Rounds</p>");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void who_began_with_an_older_version_is_told_instead_of_overwriting(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p>mine</p>", null, null);

            refused(WikiRefusal.CONFLICT, () -> bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p>yours</p>", null, null));

            assertThat(bed.wiki.pages().byId(page.getId()).orElseThrow().getBodyAsString()).isEqualTo("<p>mine</p>");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_many_who_save_the_same_version_at_once_one_succeeds(TestDatabase kind) throws Exception {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Callable<WikiRefusal>> savers = Collections.nCopies(8, () -> {
                try {
                    bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p>x</p>", null, null);
                    return null;
                } catch (WikiRefused refused) {
                    return refused.refusal();
                }
            });

            List<WikiRefusal> answers = new ArrayList<>();
            for (Future<WikiRefusal> one : threads.invokeAll(savers)) {
                answers.add(one.get());
            }
            threads.shutdown();

            assertThat(answers).containsOnlyOnce((WikiRefusal) null).filteredOn(Objects::nonNull).hasSize(7).containsOnly(WikiRefusal.CONFLICT);
            assertThat(bed.wiki.pages().versions(page.getId())).extracting(HostPage::getVersion).containsExactly(2, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_old_version_has_an_id_of_its_own_and_leads_to_the_page(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p>now</p>", null, null);
            HostPage latest = bed.wiki.pages().byId(page.getId()).orElseThrow();
            HostPage old = bed.wiki.pages().version(page.getId(), 1).orElseThrow();

            assertThat(old.getId()).isNotEqualTo(page.getId());
            assertThat(old.getLatestVersion().getId()).isEqualTo(page.getId());
            assertThat(old.getLatestVersion().getBodyAsString()).isEqualTo("<p>now</p>");
            assertThat(latest.getLatestVersion()).isSameAs(latest);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_title_is_there_once_in_a_space_in_whatever_case_and_again_in_another_space(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            bed.page(bed.space("A"), null, "Rounds");
            HostPage other = bed.page(bed.space("A"), null, "Other");

            refused(WikiRefusal.TAKEN, () -> bed.page(bed.space("A"), null, "ROUNDS"));
            refused(WikiRefusal.TAKEN, () -> bed.wiki.pages().rename(other.getId(), "rounds", null));

            assertThat(bed.page(bed.space("B"), null, "Rounds").getSpaceKey()).isEqualTo("B");
            assertThat(bed.wiki.pages().byTitle("a", "rOunds")).isPresent();
            assertThat(bed.wiki.pages().versions(other.getId())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_copy_has_the_same_body_word_for_word_and_an_id_of_its_own(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            String body = "<p>a &nbsp; b</p><ac:structured-macro ac:name=\"groundswell-pledges\"><ac:parameter ac:name=\"board\">tok</ac:parameter>"
                + "</ac:structured-macro>";
            HostPage page = bed.wiki.pages().create(bed.space("A"), null, "Rounds", body, null);

            HostPage copy = bed.wiki.pages().copy(page.getId(), bed.space("B"), null, "Copy of Rounds", bed.person("ben"));

            assertThat(copy.getBodyAsString()).isEqualTo(body);
            assertThat(copy.getId()).isNotEqualTo(page.getId());
            assertThat(copy.getVersion()).isEqualTo(1);
            assertThat(copy.getCreator()).isEqualTo(bed.person("ben"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_page_moves_with_all_below_it_and_never_below_itself(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            Pages pages = bed.wiki.pages();
            HostPage top = bed.page(bed.space("A"), null, "Top");
            HostPage below = bed.page(bed.space("A"), top.getId(), "Below");
            HostPage elsewhere = bed.page(bed.space("B"), null, "Elsewhere");

            pages.move(top.getId(), bed.space("B"), elsewhere.getId());

            assertThat(pages.byId(below.getId()).orElseThrow().getSpaceKey()).isEqualTo("B");
            assertThat(pages.ancestors(pages.byId(below.getId()).orElseThrow())).extracting(HostPage::getTitle).containsExactly("Elsewhere", "Top");
            assertThat(pages.byTitle("A", "Below")).isEmpty();
            refused(WikiRefusal.INVALID, () -> pages.move(elsewhere.getId(), bed.space("B"), below.getId()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_in_the_trash_frees_its_title_and_comes_back_or_goes_for_good(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            Pages pages = bed.wiki.pages();
            HostPage top = bed.page(bed.space("A"), null, "Top");
            HostPage middle = bed.page(bed.space("A"), top.getId(), "Middle");
            HostPage leaf = bed.page(bed.space("A"), middle.getId(), "Leaf");

            pages.trash(middle.getId());

            assertThat(pages.byId(middle.getId()).orElseThrow().isDeleted()).isTrue();
            assertThat(pages.byId(leaf.getId()).orElseThrow().parentId()).isEqualTo(top.getId());
            assertThat(pages.in(bed.space("A"))).extracting(HostPage::getTitle).doesNotContain("Middle");
            assertThat(pages.trashOf(bed.space("A"))).extracting(HostPage::getId).containsExactly(middle.getId());
            refused(WikiRefusal.NOT_FOUND, () -> pages.edit(middle.getId(), 1, "x", "", null, null));

            HostPage second = bed.page(bed.space("A"), null, "Middle");
            refused(WikiRefusal.TAKEN, () -> pages.restore(middle.getId()));
            pages.trash(second.getId());
            assertThat(pages.restore(middle.getId()).parentId()).isEqualTo(top.getId());
            refused(WikiRefusal.NOT_FOUND, () -> pages.purge(middle.getId()));
            pages.purge(second.getId());
            assertThat(pages.byId(second.getId())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatever_becomes_of_a_page_is_told_inside_its_transaction(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.pages().copy(page.getId(), bed.space("A"), null, "Copy", null);
            bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p>x</p>", null, null);
            bed.wiki.pages().move(page.getId(), bed.space("B"), null);
            bed.wiki.pages().trash(page.getId());
            bed.wiki.pages().restore(page.getId());
            bed.wiki.pages().trash(page.getId());
            bed.wiki.pages().purge(page.getId());

            assertThat(bed.events).filteredOn(PageEvent.class::isInstance).map(Object::getClass).map(Class.class::cast)
                .containsExactly(PageCreateEvent.class, PageCreateEvent.class, PageUpdateEvent.class, PageMoveEvent.class, PageTrashedEvent.class,
                    PageRestoreEvent.class, PageTrashedEvent.class, PageRemoveEvent.class);
            assertThat(bed.events.stream().filter(PageUpdateEvent.class::isInstance).map(PageEvent.class::cast).findFirst().orElseThrow().getPage().getBodyAsString()).isEqualTo("<p>x</p>");

            bed.events.clear();
            refused(WikiRefusal.INVALID, () -> bed.wiki.pages().create(bed.space("A"), null, "Broken", "<p>", null));
            assertThat(bed.events).isEmpty();

            bed.listenerFails = new IllegalStateException("the listener fails");
            assertThatThrownBy(() -> bed.page(bed.space("A"), null, "Never")).isSameAs(bed.listenerFails);
            assertThat(bed.wiki.pages().byTitle("A", "Never")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_removed_space_takes_its_pages_along(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p>x</p>", null, null);
            bed.wiki.labels().add(page.getId(), "Wards");
            bed.wiki.comments().add(page.getId(), null, "<p>yes</p>", bed.person("ben"));
            assertThat(bed.wiki.labels().of(page.getId())).isEqualTo(List.of("wards"));
            assertThat(bed.wiki.comments().of(page.getId())).extracting(Comments.PageComment::author).containsExactly(bed.person("ben"));

            bed.wiki.spaces().remove(bed.space("A"));

            assertThat(bed.wiki.spaces().byKey("A")).isEmpty();
            assertThat(bed.wiki.pages().byId(page.getId())).isEmpty();
        }
    }

    static void refused(WikiRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(WikiRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
