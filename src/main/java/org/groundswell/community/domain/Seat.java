package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;

/**
 * A person's part in tending a community.
 *
 * @param words    why somebody stands for it, otherwise empty
 * @param supports how many members support somebody who stands
 * @param since    when it came to be so, null if it is NONE
 * @param until    when the term ends, null unless it is held
 * @param by       who offers it, otherwise anonymous
 */
public record Seat(State state, String words, int supports, Instant since, Instant until, Person by) {
    public static final Seat NONE = new Seat(State.NONE, "", 0, null, null, Person.ANONYMOUS);

    /** Where a seat stands; HANDED is one offered by the steward who still holds it, STANDS_AGAIN one whose holder's term is over. */
    public enum State {
        NONE, OFFERED, HANDED, STANDING, HELD, STANDS_AGAIN
    }

    static Seat of(Tie tie) {
        return new Seat(State.valueOf(tie.state()), tie.words(), tie.supports(), tie.since(), tie.until(), tie.askedBy());
    }

    /** @return whether the person tends the community; who holds a seat after its term does so until somebody is chosen */
    public boolean held() {
        return state == State.HELD || state == State.STANDS_AGAIN;
    }

    /** @return whether the person tends it and the term is not over */
    public boolean running(Instant now) {
        return held() && now.isBefore(until);
    }

    public boolean standing() {
        return state == State.STANDING || state == State.STANDS_AGAIN;
    }

    public boolean offered() {
        return state == State.OFFERED || state == State.HANDED;
    }
}
