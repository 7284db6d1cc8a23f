package org.groundswell.outloud.ask.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * Somebody who took up what was asked; this is done by name.
 *
 * @param ref    names it in addresses
 * @param onIt   whether they still are
 * @param helped whether the one who asked has named them as having helped
 */
public record Volunteer(Ref ref, long post, Person person, boolean onIt, boolean helped, Instant since) {
    /** Somebody who has just said so; who helped before has helped still. */
    public static Volunteer taking(long post, Person person, Volunteer before, Instant now) {
        return before == null ? new Volunteer(Ref.random(), post, person, true, false, now) : new Volunteer(before.ref, post, person, true, before.helped, now);
    }

    public Volunteer released() {
        return new Volunteer(ref, post, person, false, helped, since);
    }

    public Volunteer ended(boolean named) {
        return new Volunteer(ref, post, person, false, named, since);
    }
}
