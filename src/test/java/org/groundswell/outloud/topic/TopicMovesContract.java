package org.groundswell.outloud.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.topic.TopicWorld.ALL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;

/** What becomes of posts, followers and offers when topics are merged, counted at night or lose their space; on a real database. */
abstract class TopicMovesContract {
    private final TopicWorld world;
    private final SpaceKey space;
    private final PageId page;
    private final Person steward;
    private final Person ben;

    TopicMovesContract(TestDatabase database) {
        world = TopicWorld.apart(database);
        space = world.space();
        page = world.wiki.page(space.value());
        steward = world.steward(space);
        ben = world.person("ben");
    }

    @Test
    void a_merged_topic_means_the_other_one_at_once_with_posts_followers_and_offers() {
        Topic from = world.used(space, "handover");
        Topic to = world.used(space, "shift");
        Person both = world.person("both");
        world.following.follow(from.ref(), ben);
        world.following.follow(from.ref(), both);
        world.following.follow(to.ref(), both);
        world.help.offer(from.ref(), "rosters", null, ben);
        long under = world.post(page, "#handover and #shift").id();
        assertThat(world.service.merge(from.ref(), to.ref(), steward).topic().id()).isEqualTo(to.id());
        assertThat(world.service.merge(from.ref(), to.ref(), steward).topic().id()).as("again").isEqualTo(to.id());
        assertThat(world.service.topic(from.ref(), ben).topic().id()).isEqualTo(to.id());
        assertThat(world.read(to, ben)).hasSize(3).contains(under);
        assertThat(world.read(from, ben)).as("the old address leads to the same").isEqualTo(world.read(to, ben));
        assertThat(world.followed.by(ben)).containsExactly(Stream.ofTopic(to.id()));
        assertThat(world.followed.by(both)).as("once").containsExactly(Stream.ofTopic(to.id()));
        assertThat(world.help.about(to.ref(), ALL, ben).items()).extracting(offer -> offer.offer().words()).containsExactly("rosters");
        assertThat(world.help.people(List.of(to.id()), 5)).containsExactly(ben);
        long late = world.post(page, "still #handover").id();
        assertThat(world.read(to, ben)).startsWith(late).doesNotHaveDuplicates();
    }

    @Test
    void until_the_last_has_arrived_both_are_read_written_and_followed() {
        Topic from = world.used(space, "handover");
        Topic to = world.used(space, "shift");
        List<Post> many = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            many.add(world.post(page, "more #handover " + i));
        }
        world.service.merge(from.ref(), to.ref(), steward);
        assertThat(entries(from)).as("a first part has moved").isEqualTo(251);
        assertThat(world.ofPosts.findTopic(to.ref(), ben)).containsExactlyInAnyOrder(from.id(), to.id());
        Post late = world.post(page, "late #shift");
        assertThat(world.read(from, ben)).startsWith(late.id());
        AtomicInteger steps = new AtomicInteger();
        world.clock.wind(TopicMoves.LATECOMERS.plusSeconds(1));
        assertThat(world.moves.run(100, () -> steps.getAndIncrement() >= 1)).as("stopped after a part").isEqualTo(1);
        assertThat(entries(from)).isEqualTo(52);
        assertThat(world.topic(space, "handover").moving()).isTrue();
        world.moves.run(100, () -> false);
        assertThat(entries(from)).isZero();
        assertThat(world.topic(space, "handover").moving()).isFalse();
        assertThat(world.ofPosts.findTopic(to.ref(), ben)).containsExactly(to.id());
        assertThat(entries(to)).isEqualTo(453);
        world.transactions.run(() -> {
            world.put(many.get(0));
            return null;
        });
        assertThat(entries(from)).as("what is stored again means the other").isZero();
    }

    @Test
    void what_was_being_stored_while_its_topic_was_merged_is_not_lost() {
        Topic from = world.used(space, "handover");
        Topic to = world.used(space, "shift");
        world.service.merge(from.ref(), to.ref(), steward);
        world.clock.wind(Duration.ofMinutes(1));
        world.moves.run(100, () -> false);
        assertThat(world.topic(space, "handover").moving()).as("it waits for latecomers").isTrue();
        Post late = world.post(page, "no topic yet");
        world.transactions.run(() -> {
            world.streams.put(late, Set.of(Stream.ofTopic(from.id())));
            return null;
        });
        assertThat(world.read(to, ben)).contains(late.id());
        world.clock.wind(TopicMoves.LATECOMERS);
        world.moves.run(100, () -> false);
        assertThat(world.read(to, ben)).contains(late.id());
        assertThat(entries(from)).isZero();
    }

    @Test
    void what_meant_a_topic_means_the_one_it_is_merged_into_itself() {
        Topic first = world.used(space, "first");
        Topic second = world.used(space, "second");
        Topic third = world.used(space, "third");
        world.service.merge(first.ref(), second.ref(), steward);
        world.service.rename(second.ref(), "next", steward);
        world.service.merge(second.ref(), third.ref(), steward);
        for (String word : List.of("first", "second", "next")) {
            assertThat(world.topic(space, word).into()).as(word).isEqualTo(third.id());
        }
        assertThat(world.read(first, ben)).hasSize(3);
        world.clock.wind(TopicMoves.LATECOMERS.plusSeconds(1));
        world.moves.run(100, () -> false);
        assertThat(world.read(first, ben)).hasSize(3);
        assertThat(entries(third)).isEqualTo(3);
    }

    @Test
    void of_two_offers_of_one_person_the_one_that_lasts_longer_stays() {
        Topic from = world.used(space, "handover");
        Topic to = world.used(space, "shift");
        Person cy = world.person("cy");
        world.help.offer(from.ref(), "long", "2026-12-01", ben);
        world.help.offer(to.ref(), "short", "2026-04-01", ben);
        world.help.offer(from.ref(), "short", "2026-04-01", cy);
        world.help.offer(to.ref(), "long", "2026-12-01", cy);
        world.service.merge(from.ref(), to.ref(), steward);
        assertThat(world.help.about(to.ref(), ALL, ben).items()).extracting(SeenOffer::offer).extracting(HelpOffer::words).containsExactly("long", "long");
    }

    @Test
    void every_night_it_is_counted_what_everybody_may_read_of_the_last_thirty_days() {
        PageId closed = world.wiki.page(space.value());
        world.wiki.restrict(closed);
        world.post(page, "old #handover");
        world.clock.wind(Duration.ofDays(29));
        world.post(page, "new #handover");
        world.post(closed, "hidden #handover, #secret");
        world.counts.run(100, () -> false);
        assertThat(world.topic(space, "handover").recent()).isEqualTo(2);
        assertThat(world.topic(space, "secret").recent()).isZero();
        assertThat(world.topic(space, "secret").open()).isFalse();
        world.clock.wind(Duration.ofDays(2));
        assertThat(world.counts.run(100, () -> false).changed()).isEqualTo(1);
        assertThat(world.topic(space, "handover").recent()).isEqualTo(1);
        assertThat(world.counts.run(100, () -> false).changed()).as("nothing new").isZero();
    }

    @Test
    void counting_goes_on_where_it_was_stopped_and_ended_offers_go() {
        for (String word : List.of("alpha", "beta", "gamma")) {
            world.used(space, word);
        }
        world.help.offer(world.topic(space, "alpha").ref(), "I can", "2026-03-05", ben);
        assertThat(world.counts.run(2, () -> false)).isEqualTo(new TopicCounts.Result(2, 2, 0));
        assertThat(world.topic(space, "gamma").recent()).isZero();
        world.clock.wind(Duration.ofDays(4));
        assertThat(world.help.own(ben)).as("it has ended by itself").isEmpty();
        assertThat(world.counts.run(2, () -> false)).isEqualTo(new TopicCounts.Result(1, 1, 1));
        assertThat(world.topic(space, "gamma").recent()).isEqualTo(1);
    }

    @Test
    void a_space_that_is_gone_takes_its_topics_along_and_a_new_one_of_that_key_begins_without() {
        Topic topic = world.used(space, "handover");
        Topic stays = world.used(world.space(), "handover");
        world.following.follow(topic.ref(), ben);
        world.following.follow(stays.ref(), ben);
        world.help.offer(topic.ref(), "I can", null, ben);
        world.ends.spaceRemoved(space);
        world.ends.spaceRemoved(space);
        assertThat(world.service.list(space, Topic.State.ACTIVE, "", ALL, ben).items()).isEmpty();
        assertThat(world.ofPosts.findTopic(topic.ref(), ben)).isEmpty();
        Topic anew = world.used(space, "handover");
        assertThat(anew.id()).isNotEqualTo(topic.id());
        assertThat(world.ends.deleteParked(world.clock.instant(), () -> false)).as("not yet old enough").isTrue();
        assertThat(world.followed.by(ben)).hasSize(2);
        world.clock.wind(Duration.ofDays(31));
        AtomicInteger steps = new AtomicInteger();
        assertThat(world.ends.deleteParked(world.clock.instant(), () -> steps.getAndIncrement() >= 1)).as("stopped").isFalse();
        assertThat(world.ends.deleteParked(world.clock.instant(), () -> false)).isTrue();
        assertThat(world.followed.by(ben)).containsExactly(Stream.ofTopic(stays.id()));
        assertThat(world.help.people(List.of(topic.id()), 5)).isEmpty();
        assertThat(world.topic(space, "handover").id()).isEqualTo(anew.id());
    }

    private int entries(Topic topic) {
        return world.transactions.run(() -> world.streams.read(StreamQuery.newest(List.of(Stream.ofTopic(topic.id())), 1000))).size();
    }
}
