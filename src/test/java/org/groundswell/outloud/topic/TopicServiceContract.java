package org.groundswell.outloud.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.topic.TopicWorld.ALL;
import static org.groundswell.outloud.topic.TopicWorld.names;
import static org.groundswell.shared.Refusals.refusal;
import static org.groundswell.shared.Together.done;
import static org.groundswell.shared.Together.together;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The topics of a space on a real database; every test has a space of its own. */
abstract class TopicServiceContract {
    private final TopicWorld world;
    private final SpaceKey space;
    private final Person steward;
    private final Person ben;

    TopicServiceContract(TestDatabase database) {
        world = TopicWorld.on(database);
        space = world.space();
        steward = world.steward(space);
        ben = world.person("ben");
    }

    @AfterEach
    void the_wiki_takes_changes_again() {
        world.wiki.readOnly(false);
    }

    @Test
    void a_word_is_a_topic_from_its_first_use_on_by_the_name_it_was_first_typed_with() {
        long first = world.post(space, "Our #Übergabe is long").id();
        long second = world.post(space, "The #ubergabe again, and #ward_4").id();
        assertThat(listed("")).containsExactly("Übergabe", "ward_4");
        assertThat(world.read(world.topic(space, "UBERGABE"), ben)).containsExactly(second, first);
        assertThat(world.transactions.run(() -> world.ofPosts.used(PostPlace.NOWHERE, List.of("handover")))).as("no space, no topic").isEmpty();
        assertThat(world.transactions.run(() -> world.ofPosts.used(new PostPlace(null, space, 0, 0), List.of("2026", "x")))).as("no words of topics").isEmpty();
    }

    @Test
    void posts_that_begin_the_same_topics_at_once_in_any_order_all_stand_under_them() {
        List<String> words = IntStream.range(0, 12).mapToObj(i -> "word" + (char) ('a' + i)).toList();
        List<Long> posts = new CopyOnWriteArrayList<>();
        together(6, thread -> {
            List<String> order = new ArrayList<>(words);
            Collections.shuffle(order, new Random(thread));
            posts.add(world.post(space, "#" + String.join(" #", order)).id());
        });
        assertThat(listed("")).hasSize(12);
        assertThat(words).allSatisfy(word -> assertThat(world.read(world.topic(space, word), ben)).containsExactlyInAnyOrderElementsOf(posts));
    }

    @Test
    void topics_come_by_name_and_page_by_page_and_are_found_by_how_they_begin() {
        List.of("zebra", "Äpfel", "birnen", "ananas", "Birkenau").forEach(word -> world.used(space, word));
        world.used(world.space(), "elsewhere");
        assertThat(listed("")).containsExactly("ananas", "Äpfel", "Birkenau", "birnen", "zebra");
        assertThat(listed("#BIR")).containsExactly("Birkenau", "birnen");
        assertThat(listed("%")).as("nothing to look for").hasSize(5);
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            Page<SeenTopic> page = world.service.list(space, Topic.State.ACTIVE, null, new Window(2, after), ben);
            page.items().forEach(one -> paged.add(one.topic().word().name()));
            after = page.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        assertThat(paged).isEqualTo(listed(""));
    }

    @Test
    void whoever_types_is_offered_ten_at_most_and_none_that_was_retired() {
        IntStream.range(0, 15).forEach(i -> world.used(space, "plan" + (char) ('a' + i)));
        world.service.retire(world.topic(space, "plana").ref(), steward);
        assertThat(names(world.service.offered(space, "Pl", ben))).hasSize(10).startsWith("planb").doesNotContain("plana");
        assertThat(names(world.service.offered(space, "plano", ben))).containsExactly("plano");
    }

    @Test
    void a_space_one_may_not_see_has_no_topics_and_neither_has_one_that_is_not_there() {
        Topic topic = world.used(space, "handover");
        world.wiki.close(space.value(), ben);
        assertThat(refusal(() -> world.service.list(space, Topic.State.ACTIVE, "", ALL, ben))).isEqualTo(TopicRefusal.SPACE_NOT_SEEN);
        assertThat(refusal(() -> world.service.offered(space, "ha", ben))).isEqualTo(TopicRefusal.SPACE_NOT_SEEN);
        for (Ref ref : List.of(topic.ref(), Ref.random())) {
            assertThat(refusal(() -> world.service.topic(ref, ben))).isEqualTo(TopicRefusal.TOPIC_NOT_FOUND);
            assertThat(refusal(() -> world.service.rename(ref, "other", ben))).isEqualTo(TopicRefusal.TOPIC_NOT_FOUND);
            assertThat(refusal(() -> world.following.follow(ref, ben))).isEqualTo(TopicRefusal.TOPIC_NOT_FOUND);
            assertThat(refusal(() -> world.help.offer(ref, "I can", null, ben))).isEqualTo(TopicRefusal.TOPIC_NOT_FOUND);
            assertThat(world.ofPosts.findTopic(ref, ben)).isEmpty();
        }
    }

    @Test
    void a_word_used_only_where_not_everybody_reads_stands_in_no_list_until_it_is_used_openly() {
        PageId closed = world.wiki.page(space.value());
        world.wiki.restrict(closed);
        world.post(closed, "On #layoffs");
        assertThat(listed("")).isEmpty();
        assertThat(world.service.offered(space, "lay", ben)).isEmpty();
        Topic hidden = world.topic(space, "layoffs");
        assertThat(refusal(() -> world.service.list(space, Topic.State.ACTIVE, "", new Window(5, new Cursor("topics", hidden.ref()).encode()), ben)))
            .isEqualTo(SharedRefusal.BAD_CURSOR);
        assertThat(world.service.topic(hidden.ref(), ben).topic().word().name()).as("who was told its address reads on").isEqualTo("layoffs");
        world.post(space, "What of #Layoffs?");
        assertThat(listed("")).containsExactly("layoffs");
    }

    @Test
    void a_renamed_topic_is_found_by_both_words_and_can_have_its_first_one_back() {
        Topic topic = world.used(space, "handover");
        SeenTopic renamed = world.service.rename(topic.ref(), "#Übergabe", steward);
        assertThat(renamed.topic().word().name()).isEqualTo("Übergabe");
        long late = world.post(space, "the old #handover").id();
        assertThat(world.read(topic, ben)).startsWith(late).hasSize(2);
        assertThat(listed("")).as("its former word is no topic of its own").containsExactly("Übergabe");
        assertThat(world.service.topic(world.topic(space, "handover").ref(), ben).topic().id()).isEqualTo(topic.id());
        world.service.rename(topic.ref(), "Handover", steward);
        assertThat(listed("")).containsExactly("Handover");
        assertThat(world.topic(space, "ubergabe").into()).isEqualTo(topic.id());
        world.service.rename(topic.ref(), "HANDOVER", steward);
        assertThat(listed("")).as("only written otherwise").containsExactly("HANDOVER");
    }

    @Test
    void a_word_that_is_taken_cannot_be_had_but_for_one_that_nobody_could_know_of() {
        Topic topic = world.used(space, "handover");
        Topic taken = world.used(space, "shift");
        assertThat(refusal(() -> world.service.rename(topic.ref(), "Shift", steward))).isEqualTo(TopicRefusal.TOPIC_NAME_TAKEN);
        world.service.rename(taken.ref(), "rota", steward);
        assertThat(refusal(() -> world.service.rename(topic.ref(), "shift", steward))).as("it means another one").isEqualTo(TopicRefusal.TOPIC_NAME_TAKEN);
        PageId closed = world.wiki.page(space.value());
        world.wiki.restrict(closed);
        long secret = world.post(closed, "On #secret").id();
        world.service.rename(topic.ref(), "secret", steward);
        assertThat(world.topic(space, "secret").id()).isEqualTo(topic.id());
        assertThat(world.read(topic, ben)).as("what stood under the word goes on standing under it").contains(secret);
        assertThat(refusal(() -> world.service.rename(topic.ref(), "two words", steward))).isEqualTo(TopicRefusal.TOPIC_NAME_BAD);
    }

    @Test
    void a_retired_topic_is_no_longer_offered_keeps_its_posts_and_can_be_taken_up_again() {
        Topic topic = world.used(space, "handover");
        world.service.retire(topic.ref(), steward);
        world.service.retire(topic.ref(), steward);
        assertThat(listed("")).isEmpty();
        assertThat(world.service.list(space, Topic.State.RETIRED, "", ALL, ben).items()).hasSize(1);
        assertThat(refusal(() -> world.service.rename(topic.ref(), "other", steward))).isEqualTo(TopicRefusal.TOPIC_RETIRED);
        assertThat(refusal(() -> world.help.offer(topic.ref(), "I can", null, ben))).isEqualTo(TopicRefusal.TOPIC_RETIRED);
        world.post(space, "again #handover");
        assertThat(world.read(topic, ben)).as("who types it all the same is not left alone").hasSize(2);
        world.service.takeUp(topic.ref(), steward);
        assertThat(listed("")).containsExactly("handover");
    }

    @Test
    void stewards_of_its_communities_and_administrators_of_the_space_look_after_topics_and_nobody_else() {
        Topic topic = world.used(space, "handover");
        Topic other = world.used(space, "shift");
        Person elsewhere = world.steward(world.space());
        Person site = world.person("site");
        world.wiki.siteAdmin(site);
        for (Person nobody : List.of(ben, elsewhere, site)) {
            each(topic, other, act -> assertThat(refusal(() -> act.accept(nobody))).isEqualTo(TopicRefusal.NOT_TOPIC_STEWARD));
        }
        each(topic, other, act -> assertThat(refusal(() -> act.accept(Person.ANONYMOUS))).isEqualTo(SharedRefusal.NOT_LOGGED_IN));
        world.wiki.readOnly(true);
        each(topic, other, act -> assertThat(refusal(() -> act.accept(steward))).isEqualTo(SharedRefusal.READ_ONLY));
        world.wiki.readOnly(false);
        world.wiki.archive(space.value());
        each(topic, other, act -> assertThat(refusal(() -> act.accept(steward))).isEqualTo(TopicRefusal.TOPIC_SPACE_ARCHIVED));
        world.wiki.unarchive(space.value());
        Person admin = world.person("admin");
        world.wiki.spaceAdmin(space.value(), admin);
        each(topic, other, act -> act.accept(admin));
    }

    private void each(Topic topic, Topic other, Consumer<Consumer<Person>> check) {
        check.accept(person -> world.service.rename(topic.ref(), "Handover", person));
        check.accept(person -> world.service.retire(topic.ref(), person));
        check.accept(person -> world.service.takeUp(topic.ref(), person));
        check.accept(person -> world.service.merge(topic.ref(), other.ref(), person));
    }

    @Test
    void a_topic_has_a_hundred_other_words_at_most() {
        Topic topic = world.used(space, "first");
        for (int i = 0; i < 100; i++) {
            world.service.rename(topic.ref(), "word" + i, steward);
        }
        assertThat(refusal(() -> world.service.rename(topic.ref(), "more", steward))).isEqualTo(TopicRefusal.TOPIC_MANY_NAMES);
        world.service.rename(topic.ref(), "first", steward);
        Topic other = world.used(space, "other");
        assertThat(refusal(() -> world.service.merge(other.ref(), topic.ref(), steward))).isEqualTo(TopicRefusal.TOPIC_MANY_NAMES);
        assertThat(world.topic(space, "other").active()).as("nothing of it was stored").isTrue();
    }

    @Test
    void a_page_of_topics_asks_four_questions_at_most() {
        IntStream.range(0, 25).forEach(i -> {
            Topic topic = world.used(space, "topic" + i);
            world.following.follow(topic.ref(), ben);
            world.help.offer(topic.ref(), "I can", null, ben);
        });
        assertThat(world.testbed.queries(() -> world.service.list(space, Topic.State.ACTIVE, "t", ALL, ben))).hasSizeLessThanOrEqualTo(4);
        String after = world.service.list(space, Topic.State.ACTIVE, "", new Window(10, null), ben).next().orElseThrow().encode();
        assertThat(world.testbed.queries(() -> world.service.list(space, Topic.State.ACTIVE, "", new Window(10, after), ben))).hasSizeLessThanOrEqualTo(4);
    }

    @RepeatedTest(3)
    void a_word_that_many_use_first_at_the_same_moment_is_one_topic() {
        SpaceKey fresh = world.space();
        PageId page = world.wiki.page(fresh.value());
        together(4, thread -> world.post(page, "All at once: #together and #t" + thread));
        assertThat(world.read(world.topic(fresh, "together"), ben)).hasSize(4);
    }

    @RepeatedTest(3)
    void of_two_topics_merged_into_each_other_at_once_one_is_left() {
        Topic one = world.used(space, "one" + Ref.random().value().substring(0, 5));
        Topic other = world.used(space, "two" + Ref.random().value().substring(0, 5));
        AtomicInteger merged = new AtomicInteger();
        together(() -> merged.addAndGet(done(() -> world.service.merge(one.ref(), other.ref(), steward), TopicRefusal.TOPIC_MERGED) ? 1 : 0),
            () -> merged.addAndGet(done(() -> world.service.merge(other.ref(), one.ref(), steward), TopicRefusal.TOPIC_MERGED) ? 1 : 0));
        assertThat(merged.get()).isEqualTo(1);
        assertThat(List.of(world.topic(space, one.word().name()), world.topic(space, other.word().name()))).extracting(Topic::merged)
            .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void who_only_reads_a_space_offers_no_help_there() {
        Topic topic = world.used(space, "handover");
        PageId home = world.wiki.page(space.value());
        world.wiki.opens(home);
        world.wiki.allow(home, ben, PageRights.NONE);
        assertThat(world.service.standing(space, ben).takesPart()).as("may make pages").isTrue();
        assertThat(world.service.standing(space, Person.ANONYMOUS).takesPart()).isFalse();
        world.wiki.allow(home, ben, SmallWiki.COMMENTER);
        assertThat(world.help.offer(topic.ref(), "I can", null, ben).mine()).isTrue();
    }

    private List<String> listed(String search) {
        return world.service.list(space, Topic.State.ACTIVE, search, ALL, ben).items().stream().map(seen -> seen.topic().word().name()).toList();
    }
}
