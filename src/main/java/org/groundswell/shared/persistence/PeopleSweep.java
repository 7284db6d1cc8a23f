package org.groundswell.shared.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PersonEnd;
import org.springframework.stereotype.Component;

/** Finds people whose account was removed, a part each night, and lets go what was theirs alone; who is missing for some days only loses nothing. */
@Component
public class PeopleSweep {
    /** How long somebody has to be missing: a directory that is being repaired brings them back. */
    public static final Duration MISSING = Duration.ofDays(30);
    // By then all that was kept has gone, or the person is noted anew.
    private static final Duration NOTED = MISSING.multipliedBy(3);
    private static final int AT_ONCE = 100;
    private static final int THINGS = 200;

    private final List<PersonEnd> features;
    private final People people;
    private final LeftPeople left;
    private final JobPlaces places;
    private final Transactions transactions;
    private final Clock clock;

    public PeopleSweep(List<PersonEnd> features, People people, LeftPeople left, JobPlaces places, Transactions transactions, Clock clock) {
        this.features = features;
        this.people = people;
        this.left = left;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many people a run looked after, once for each thing kept of them, and of how many it let something go. */
    public record Result(int people, int gone) {
    }

    /**
     * Goes on where it was, in each feature.
     *
     * @param most how many people at most in each feature
     * @param stop asked in between whether to end here
     */
    public Result run(int most, BooleanSupplier stop) {
        transactions.run(() -> {
            left.forget(clock.instant().minus(NOTED), AT_ONCE);
            return null;
        });
        Result all = new Result(0, 0);
        for (PersonEnd feature : features) {
            Result one = run(feature, most, stop);
            all = new Result(all.people() + one.people(), all.gone() + one.gone());
        }
        return all;
    }

    private Result run(PersonEnd feature, int most, BooleanSupplier stop) {
        String name = feature.getClass().getSimpleName();
        String last = places.keyOf(name);
        int seen = 0;
        int gone = 0;
        boolean more = true;
        while (more && seen < most && !stop.getAsBoolean()) {
            List<Person> part = feature.kept(last, Math.min(AT_ONCE, most - seen));
            Set<Person> missing = gone(part);
            for (Person person : part) {
                if (missing.contains(person) && !forgotten(feature, person, stop)) {
                    places.putKey(name, last);
                    return new Result(seen, gone);
                }
                gone += missing.contains(person) ? 1 : 0;
                last = person.key();
                seen++;
            }
            more = !part.isEmpty();
        }
        places.putKey(name, more ? last : "");
        return new Result(seen, gone);
    }

    private Set<Person> gone(List<Person> part) {
        Instant now = clock.instant();
        return part.isEmpty() ? Set.of() : transactions.run(() -> left.missing(part, people.profiles(part).keySet(), now, now.minus(MISSING)));
    }

    private static boolean forgotten(PersonEnd feature, Person person, BooleanSupplier stop) {
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            more = feature.forgetSome(person, THINGS);
        }
        return !more;
    }
}
