package org.groundswell.outloud.circle.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * Two to twelve people who rehearse, doubt and tell in confidence until a day; nobody owns it, and only they know that it exists.
 *
 * @param id      0 as long as it is not stored
 * @param purpose empty if nobody said what it is for
 * @param endsAt  the moment its last day is over; what was agreed earlier makes it earlier
 * @param wipe    whether what was said in it goes at its end; otherwise its members can go on reading
 * @param since   when it came into its state
 */
public record Circle(long id, Ref ref, String name, String purpose, State state, Instant endsAt, boolean wipe, Instant since) {
    /** How many can be members at once. */
    public static final int MOST_MEMBERS = 12;

    /** Where a circle stands: before anybody answered, while it lasts, after its end, and when nothing is left in it. */
    public enum State {
        FOUNDED, RUNNING, ENDED, WIPED
    }

    /** A circle nobody but its founder belongs to. */
    public static Circle founded(CircleWords words, Instant now) {
        return new Circle(0, Ref.random(), words.name(), words.purpose(), State.FOUNDED, words.endsAt(), words.wipe(), now);
    }

    /** The circle as it is at that moment, whether or not somebody has looked after its end yet. */
    public Circle at(Instant now) {
        return open() && !now.isBefore(endsAt) ? in(State.ENDED, endsAt) : this;
    }

    /** @return whether something can still begin in it */
    public boolean open() {
        return state == State.FOUNDED || state == State.RUNNING;
    }

    /** @return whether its members may read what was said in it */
    public boolean readable() {
        return open() || state == State.ENDED && !wipe;
    }

    /** Somebody has accepted. @throws Refused CIRCLE_ENDED */
    public Circle joined(Instant now) {
        demandOpen();
        return state == State.FOUNDED ? in(State.RUNNING, now) : this;
    }

    /** It ends now; one that has ended stays as it is. */
    public Circle ended(Instant now) {
        return open() ? new Circle(id, ref, name, purpose, State.ENDED, now, wipe, now) : this;
    }

    /** What was said in it goes at its end, because nobody is left who could read it. */
    public Circle deserted() {
        return new Circle(id, ref, name, purpose, state, endsAt, true, since);
    }

    /** Nothing is left of what was said in it. @throws Refused CIRCLE_GOES_ON before its end */
    public Circle wiped(Instant now) {
        if (open()) {
            throw new Refused(CircleRefusal.CIRCLE_GOES_ON);
        }
        return state == State.WIPED ? this : in(State.WIPED, now);
    }

    /** @throws Refused CIRCLE_ENDED */
    public void demandOpen() {
        if (!open()) {
            throw new Refused(CircleRefusal.CIRCLE_ENDED);
        }
    }

    private Circle in(State next, Instant at) {
        return new Circle(id, ref, name, purpose, next, endsAt, wipe, at);
    }
}
