package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.CareWorld.ADA;
import static org.groundswell.shared.Together.together;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.groundswell.care.domain.Mark;
import org.groundswell.care.domain.Preference;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that do the same work at the same moment, on a real database: everybody gets what is theirs, once. */
abstract class DigestAtOnceContract {
    private static final int MANY = 2000;
    private final CareWorld world;

    DigestAtOnceContract(TestDatabase database) {
        world = CareWorld.apart(database);
    }

    @AfterEach
    void close() {
        world.testbed.close();
    }

    @Test
    void two_nodes_and_a_kill_and_two_thousand_people_get_one_digest_each() {
        List<Person> people = people(MANY);
        world.transactions().run(() -> {
            people.forEach(person -> world.preferences(world.parts.clock).locked(person, () -> Preference.fresh(person, world.parts.clock.instant(), world.parts.zone(person))));
            return null;
        });
        people.forEach(person -> world.parts.followed.follow("t:1", person));
        world.later(Duration.ofDays(7));
        world.parts.followed.post("t:1", world.parts.clock.instant(), new Headline("New", "/n", null, ADA));
        AtomicInteger asked = new AtomicInteger();
        world.parts.digests.run(MANY, () -> asked.incrementAndGet() > 333);
        assertThat(world.parts.outbox.all()).hasSize(333);
        together(2, node -> world.parts.digests.run(MANY, () -> false));
        assertThat(world.parts.outbox.people()).containsExactlyInAnyOrderElementsOf(people);
        world.digest();
        assertThat(world.parts.outbox.all()).hasSize(MANY);
    }

    @Test
    void one_persons_digest_costs_few_questions_however_many_people_there_are() {
        people(3).forEach(person -> world.tell(world.on(Kind.REPLIED, ADA), person));
        world.later(Duration.ofDays(7));
        List<String> three = world.testbed.queries(world::digest);
        assertThat(three.stream().filter(statement -> !statement.startsWith("SET"))).hasSizeLessThanOrEqualTo(2 + 3 * 10);
    }

    @Test
    void two_nodes_that_mail_the_same_notices_send_each_once() {
        List<Person> people = people(30);
        people.forEach(person -> world.tell(world.on(Kind.MENTIONED, ADA), person));
        world.later(Duration.ofMinutes(11));
        together(2, node -> world.parts.mails.run(1000, () -> false));
        assertThat(world.parts.outbox.people()).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void many_who_reply_at_the_same_moment_are_one_notice_that_counts_each() {
        Person eve = CareWorld.somebody();
        Ref thread = Ref.random();
        Happening first = world.on(Kind.REPLIED, ADA);
        together(4, thread4 -> IntStream.range(0, 5).forEach(i -> world.tell(
            CareWorld.happening(Kind.REPLIED, thread, "/t#" + thread4 + "-" + i, first.page(), new Person("r" + thread4)), eve)));
        assertThat(world.seen(eve)).hasSize(1);
        assertThat(world.seen(eve).get(0).notice().actors().acts()).isEqualTo(20);
        assertThat(world.seen(eve).get(0).notice().actors().named()).hasSize(4);
    }

    @Test
    void one_happening_told_by_many_at_once_is_told_once() {
        Person eve = CareWorld.somebody();
        Happening what = world.on(Kind.QUOTED, ADA);
        together(4, thread -> world.tell(what, eve));
        assertThat(world.seen(eve)).hasSize(1);
        assertThat(world.seen(eve).get(0).notice().actors().acts()).isEqualTo(1);
    }

    @Test
    void many_nudges_at_once_are_one() {
        Person eve = CareWorld.somebody();
        List<Happening> asks = IntStream.range(0, 4).mapToObj(i -> world.on(Kind.ASK_UNANSWERED, Person.ANONYMOUS)).toList();
        together(4, thread -> world.tell(asks.get(thread), eve));
        assertThat(world.seen(eve)).hasSize(1);
    }

    @Test
    void two_nodes_that_tell_the_same_many_people_tell_each_once() {
        List<Person> people = people(60);
        world.parts.telling.tell(world.on(Kind.QUOTED, ADA), people);
        together(2, node -> world.parts.later.run(1000, () -> false));
        assertThat(people).allSatisfy(person -> assertThat(world.seen(person)).hasSize(1));
    }

    @Test
    void a_mark_is_put_once_and_can_be_taken_back() {
        Mark mark = new Mark("DIGEST", "2026-03-02", CareWorld.somebody());
        assertThat(put(mark)).isTrue();
        assertThat(put(mark)).isFalse();
        world.transactions().run(() -> {
            world.marks().remove(mark);
            return null;
        });
        assertThat(put(mark)).isTrue();
    }

    private boolean put(Mark mark) {
        return world.transactions().run(() -> world.marks().put(mark, world.parts.clock.instant()));
    }

    private static List<Person> people(int number) {
        return IntStream.range(0, number).mapToObj(i -> new Person("q%05d".formatted(i))).toList();
    }
}
