package org.groundswell.community.people;

import java.time.Instant;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.Standing;
import org.groundswell.shared.domain.Person;

/** A community that is held until the unit of work ends, its seats and how the acting person stands in it, all as they are now. */
record Held(Community community, Seats seats, Standing standing) {
    long id() {
        return community.id();
    }

    Person person() {
        return standing.person();
    }

    /** The acting person as one who asks somebody. */
    Asker asker() {
        return new Asker(person(), standing.power().orElse(Power.PERSON));
    }

    Instant now() {
        return standing.now();
    }
}
