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
public record Helper(Ref ref, long post, Person person, boolean onIt, boolean helped, Instant since) {
    /** Somebody who has just said so; who helped before has helped still. */
    public static Helper taking(long post, Person person, Helper before, Instant now) {
        return before == null ? new Helper(Ref.random(), post, person, true, false, now) : new Helper(before.ref, post, person, true, before.helped, now);
    }

    public Helper released() {
        return new Helper(ref, post, person, false, helped, since);
    }

    public Helper ended(boolean named) {
        return new Helper(ref, post, person, false, named, since);
    }
}
