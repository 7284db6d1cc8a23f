package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;

/**
 * Whether a person belongs to a community.
 *
 * @param words a steward's sentence to somebody who was declined, otherwise empty
 * @param since when it came to be so, null if it is NONE
 * @param by    who invited, otherwise anonymous
 */
public record Membership(State state, String words, Instant since, Person by) {
    public static final Membership NONE = new Membership(State.NONE, "", null, Person.ANONYMOUS);

    /** Where a membership stands. */
    public enum State {
        NONE, REQUESTED, INVITED, DECLINED, ACTIVE, LEFT
    }

    static Membership of(Tie tie) {
        return new Membership(State.valueOf(tie.state()), tie.words(), tie.since(), tie.askedBy());
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
