package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Fifty thousand people: never more of them in hand than a part, and each is told once, also when the work is killed in the middle. */
class ManyPeopleTest {
    private static final int EVERYBODY = 50_000;
    private static final String STREAM = "t:1";
    private final InMemory store = new InMemory();
    private final CareParts parts = new CareParts(store, new TalkativeLetters());
    private final List<Person> people = IntStream.range(0, EVERYBODY).mapToObj(i -> new Person("p%06d".formatted(i))).toList();

    @Test
    void everybody_who_follows_is_told_part_by_part() {
        people.forEach(person -> parts.followed.follow(STREAM, person));
        Happening what = new Happening(Kind.QUOTED, Ref.random(), "/q", parts.wiki.page("DEMO"), "Quoted", people.get(7));
        parts.telling.tellFollowers(what, List.of(STREAM));
        assertThat(store.unread(people.get(0), 1)).as("nobody waits for that").isEmpty();
        AtomicInteger asked = new AtomicInteger();
        parts.later.run(EVERYBODY, () -> asked.incrementAndGet() > 20_123);
        assertThat(told()).isBetween(19_000L, 20_123L);
        parts.later.run(2 * EVERYBODY, () -> false);
        assertThat(told()).isEqualTo(EVERYBODY - 1L);
        assertThat(people.stream().filter(person -> store.unread(person, 9).size() != 1)).containsExactly(people.get(7));
        assertThat(store.next(0, 1)).as("nothing is left to do").isEmpty();
        bounded();
    }

    @Test
    void everybodys_digest_is_sent_once_although_the_run_is_killed_and_stopped_in_between() {
        people.forEach(person -> {
            parts.followed.follow(STREAM, person);
            parts.notices.here(person);
        });
        parts.clock.wind(Duration.ofSeconds(1));
        parts.followed.post(STREAM, parts.clock.instant(), new Headline("New", "/n", null, Person.ANONYMOUS));
        parts.clock.wind(Duration.ofDays(7));
        AtomicInteger sent = new AtomicInteger();
        parts.outbox.before(() -> {
            if (sent.incrementAndGet() == 12_345) {
                throw new Killed();
            }
        });
        assertThat(killed(() -> parts.digests.run(EVERYBODY, () -> false))).isTrue();
        assertThat(parts.outbox.all()).hasSize(12_344);
        AtomicInteger asked = new AtomicInteger();
        parts.digests.run(EVERYBODY, () -> asked.incrementAndGet() > 17_777);
        DigestRun.Result rest = parts.digests.run(EVERYBODY, () -> false);
        assertThat(parts.outbox.people()).doesNotHaveDuplicates();
        // Whoever's mail was on its way when the process died may have got it; it is not sent a second time.
        assertThat(parts.outbox.people()).hasSize(EVERYBODY - 1);
        assertThat(rest.failed()).isZero();
        assertThat(parts.digests.run(EVERYBODY, () -> false)).isEqualTo(new DigestRun.Result(0, 0, 0));
        bounded();
    }

    private void bounded() {
        assertThat(store.mostAtOnce()).isLessThanOrEqualTo(DigestRun.PART);
        assertThat(parts.followed.mostAtOnce()).isLessThanOrEqualTo(LaterTelling.PART);
    }

    private long told() {
        return people.stream().filter(person -> !store.unread(person, 1).isEmpty()).count();
    }

    private static boolean killed(Runnable run) {
        try {
            run.run();
            return false;
        } catch (Killed gone) {
            return true;
        }
    }

    /** The process is gone: nothing catches it. */
    private static final class Killed extends Error {
        Killed() {
            super(null, null, false, false);
        }
    }
}
