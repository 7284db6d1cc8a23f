package org.groundswell.care.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** What is kept of people's wishes to be told, one row a person. */
public interface Preferences {
    Optional<Preference> of(Person person);

    Optional<Preference> named(Ref ref);

    /**
     * The person's row, held until the unit of work ends: whatever is told to one person is told one after the other.
     *
     * @param fresh what is stored if there is nothing so far
     */
    Preference locked(Person person, Supplier<Preference> fresh);

    void save(Preference held);

    /**
     * @param after where the part before ended, null for the first
     * @return whose digest is due by then, the longest due first
     */
    List<Due> due(Instant now, Due after, int most);

    /** Somebody whose digest is due. */
    record Due(long id, Person person, Instant at) {
    }
}
