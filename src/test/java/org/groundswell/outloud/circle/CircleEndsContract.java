package org.groundswell.outloud.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.circle.CircleWorld.ALL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.domain.MyCircle;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How circles come to their end and what is left of them, on a real database. */
abstract class CircleEndsContract {
    private final CircleWorld world;
    private final Person ada;
    private final Person ben;

    CircleEndsContract(TestDatabase database) {
        world = CircleWorld.apart(database);
        ada = world.person("ada");
        ben = world.person("ben");
    }

    @Test
    void on_the_night_after_its_last_day_it_has_ended_and_what_shall_go_is_gone() {
        Ref wiped = world.running(ada, true, ben);
        Ref kept = world.running(ada, false, ben);
        Post gone = world.post(wiped, ben, "to be forgotten", 0);
        Post stays = world.post(kept, ben, "to be read", 0);
        world.clock.wind(Duration.ofDays(9));
        assertThat(world.ends.look(100, () -> false)).as("not yet").isEqualTo(new CircleEnds.Result(0, 0, 0));
        Ref longer = world.founded(ada, true, ben);
        world.clock.wind(Duration.ofDays(2));
        assertThat(world.ends.look(100, () -> false)).isEqualTo(new CircleEnds.Result(2, 1, 0));
        assertThat(world.service.circle(kept, ben).circle().state()).isEqualTo(Circle.State.ENDED);
        assertThat(world.service.circle(wiped, ben).circle().state()).isEqualTo(Circle.State.WIPED);
        assertThat(world.service.circle(longer, ben).circle().state()).isEqualTo(Circle.State.FOUNDED);
        assertThat(world.transactions.run(() -> world.posts.find(gone.ref()))).isEmpty();
        assertThat(world.untold).as("nobody is led to it any more").contains(gone.ref()).doesNotContain(stays.ref());
        assertThat(world.transactions.run(() -> world.posts.find(stays.ref()))).isPresent();
    }

    @Test
    void nobody_says_anything_in_an_ended_circle_and_only_a_kept_one_is_read_on() {
        Ref wiped = world.running(ada, true, ben);
        Ref kept = world.running(ada, false, ben);
        long id = world.mine.findCircle(kept, ben).orElseThrow().id();
        assertThat(world.mine.circlesOf(ben)).hasSize(2).allMatch(MyCircle::open);
        assertThat(world.mine.circle(id, ben)).contains(new MyCircle(id, true));
        world.clock.wind(Duration.ofDays(11));
        assertThat(world.mine.circlesOf(ben)).as("at once, before any job has run").containsExactly(new MyCircle(id, false));
        assertThat(world.mine.findCircle(wiped, ben)).isEmpty();
        world.ends.look(100, () -> false);
        assertThat(world.mine.findCircle(kept, ben)).contains(new MyCircle(id, false));
        world.service.leave(kept, ben);
        assertThat(world.mine.circle(id, ben)).isEmpty();
        assertThat(world.mine.circle(id, ada)).isPresent();
        assertThat(List.of(world.mine.findCircle(kept, Person.ANONYMOUS), world.mine.circle(id, Person.ANONYMOUS))).containsOnly(Optional.empty());
        assertThat(world.mine.circlesOf(Person.ANONYMOUS)).isEmpty();
    }

    @Test
    void whoever_has_left_the_wiki_is_in_no_circle_and_one_that_nobody_is_left_in_ends() {
        Ref circle = world.running(ada, false, ben);
        world.founded(ada, false, ben);
        assertThat(world.ofPeople.kept("", 100)).containsExactlyInAnyOrder(ada, ben);
        assertThat(world.ofPeople.forgetSome(ben, 1)).isTrue();
        assertThat(world.ofPeople.forgetSome(ben, 2)).isFalse();
        assertThat(world.ofPeople.kept("", 100)).containsExactly(ada);
        assertThat(world.mine.circlesOf(ben)).isEmpty();
        assertThat(world.service.circle(circle, ada).circle().state()).as("it goes on").isEqualTo(Circle.State.RUNNING);
        long id = world.mine.findCircle(circle, ada).orElseThrow().id();
        assertThat(world.ofPeople.forgetSome(ada, 100)).isFalse();
        assertThat(world.ofPeople.kept("", 100)).isEmpty();
        assertThat(world.transactions.run(() -> world.circles.all(List.of(id))).get(0)).satisfies(deserted -> {
            assertThat(deserted.state()).isEqualTo(Circle.State.ENDED);
            assertThat(deserted.wipe()).as("nobody is left to read it").isTrue();
        });
        assertThat(world.ofPeople.forgetSome(ada, 100)).as("a second time").isFalse();
    }

    @Test
    void an_end_that_was_agreed_is_an_end_for_everybody_in_it_at_once() {
        Ref circle = world.running(ada, false, ben);
        world.service.agreeToEnd(circle, ada);
        world.service.agreeToEnd(circle, ben);
        assertThat(world.mine.findCircle(circle, ben)).map(MyCircle::open).contains(false);
    }

    @Test
    void who_is_only_invited_does_not_belong() {
        Ref circle = world.founded(ada, false, ben);
        assertThat(world.mine.findCircle(circle, ben)).isEmpty();
        assertThat(world.mine.circlesOf(ben)).isEmpty();
        assertThat(world.mine.circlesOf(ada)).hasSize(1);
        assertThat(world.testbed.queries(() -> world.mine.circlesOf(ada))).hasSize(1);
        assertThat(world.testbed.queries(() -> world.mine.findCircle(circle, ada))).hasSize(1);
    }

    @Test
    void wiping_takes_posts_and_all_that_hangs_on_them_part_by_part_and_leaves_other_circles_alone() {
        Ref circle = world.running(ada, true, ben);
        Ref other = world.running(ada, false, ben);
        long id = world.mine.findCircle(circle, ben).orElseThrow().id();
        for (int i = 0; i < 25; i++) {
            world.post(circle, ben, "post " + i + " x".repeat(200), i % 3);
        }
        Post stays = world.post(other, ben, "read on", 0);
        world.clock.wind(Duration.ofDays(11));
        AtomicInteger asked = new AtomicInteger();
        assertThat(world.ends.look(100, () -> asked.getAndIncrement() >= 3)).as("stopped in the middle").matches(result -> result.wiped() == 0);
        assertThat(world.ends.look(100, () -> false).wiped()).isEqualTo(1);
        assertThat(entries(id)).isZero();
        assertThat(world.transactions.run(() -> world.posts.ofCircle(id, 50))).isEmpty();
        for (String table : List.of("POST", "POST_TEXT", "POST_REV", "STREAM_ENTRY")) {
            assertThat(world.rows(table)).as(table).isEqualTo(switch (table) {
                case "POST", "POST_REV" -> 1;
                case "POST_TEXT" -> 0;
                default -> 2;
            });
        }
        assertThat(world.transactions.run(() -> world.posts.find(stays.ref()))).isPresent();
        assertThat(world.service.circle(circle, ben).circle().state()).isEqualTo(Circle.State.WIPED);
        assertThat(world.ends.look(100, () -> false)).as("once").isEqualTo(new CircleEnds.Result(0, 0, 0));
    }

    @Test
    void last_words_are_waited_for_and_after_thirty_days_nothing_tells_that_there_was_a_circle() {
        Ref circle = world.running(ada, true, ben);
        world.post(circle, ben, "bye", 0);
        world.service.agreeToEnd(circle, ada);
        world.service.agreeToEnd(circle, ben);
        assertThat(world.ends.look(100, () -> false).wiped()).isZero();
        world.clock.wind(CircleEnds.LAST_WORDS.plusSeconds(1));
        assertThat(world.ends.look(100, () -> false).wiped()).isEqualTo(1);
        world.clock.wind(CircleEnds.REMEMBERED);
        assertThat(world.ends.look(100, () -> false).forgotten()).isZero();
        world.clock.wind(Duration.ofSeconds(1));
        assertThat(world.ends.look(100, () -> false).forgotten()).isEqualTo(1);
        assertThat(world.service.own(ALL, ada).items()).isEmpty();
        assertThat(List.of(world.rows("CIRCLE"), world.rows("CIRCLE_MEMBER"))).containsOnly(0);
    }

    @Test
    void a_circle_nobody_came_to_is_forgotten_as_well() {
        Ref circle = world.founded(ada, false, ben);
        world.service.leave(circle, ada);
        assertThat(world.service.own(ALL, ben).items()).isEmpty();
        world.clock.wind(Duration.ofDays(1));
        assertThat(world.ends.look(100, () -> false).wiped()).isEqualTo(1);
        world.clock.wind(Duration.ofDays(31));
        world.ends.look(100, () -> false);
        assertThat(List.of(world.rows("CIRCLE"), world.rows("CIRCLE_MEMBER"))).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCLE, REF", "CIRCLE, STATE ENDS_AT ID", "CIRCLE, STATE WIPE_AT_END ID", "CIRCLE, STATE SINCE ID", "CIRCLE_MEMBER, REF", "CIRCLE_MEMBER, UNIQ",
        "CIRCLE_MEMBER, USER_KEY KNOWS ID", "CIRCLE_MEMBER, USER_KEY STATE ID", "CIRCLE_MEMBER, CIRCLE_ID ID"})
    void a_list_is_read_from_one_index(String table, String columns) {
        assertThat(world.testbed.indexes(HostActiveObjects.tablePrefix("org.groundswell") + table)).contains(List.of(columns.split(" ")));
    }

    private int entries(long circle) {
        return world.transactions.run(() -> world.streams.read(StreamQuery.newest(List.of(Stream.ofCircle(circle)), 100))).size();
    }
}
