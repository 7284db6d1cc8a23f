package org.groundswell.outloud.circle.domain;

import java.time.Instant;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * A person's part in a circle; nobody comes to belong but by an act of their own.
 *
 * @param id        0 as long as it is not stored
 * @param ref       names it in addresses
 * @param circle    the id of the circle
 * @param circleRef its public name
 * @param joinedAt  when the person came to belong, null if never
 * @param agrees    whether this member agrees that the circle ends now
 * @param invitedBy who asked the person in, ANONYMOUS for the founder and where an invitation was taken back
 * @param until     when the circle ends
 * @param kept      whether what was said in it can be read after that
 */
public record CirclePart(long id, Ref ref, long circle, Ref circleRef, Person person, State state, Instant since, Instant joinedAt, boolean agrees,
                         Person invitedBy, Instant until, boolean kept) {
    /** Where a part stands; LEFT are those who went and those who refused. */
    public enum State {
        INVITED, ACTIVE, LEFT
    }

    /** The part of whoever founds a circle. */
    public static CirclePart founder(Circle circle, Person person, Instant now) {
        return new CirclePart(0, Ref.random(), circle.id(), circle.ref(), person, State.ACTIVE, now, now, false, Person.ANONYMOUS, circle.endsAt(),
            !circle.wipe());
    }

    /** The part of somebody who is asked in for the first time. */
    public static CirclePart invited(Circle circle, Person person, Person by, Instant now) {
        return new CirclePart(0, Ref.random(), circle.id(), circle.ref(), person, State.INVITED, now, null, false, by, circle.endsAt(),
            !circle.wipe());
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** @return whether the person may read what was said in the circle */
    public boolean reads(Instant now) {
        return active() && (kept || now.isBefore(until));
    }

    /** @return whether the person may say something in the circle */
    public boolean speaks(Instant now) {
        return active() && now.isBefore(until);
    }

    /** @return whether the person may know of the circle */
    public boolean knows() {
        return state != State.LEFT;
    }

    /** @return whether members see an invitation here; one that was refused goes on looking as if it waited, so that a no is nobody's business */
    public boolean waits() {
        return joinedAt == null && state != State.ACTIVE && !invitedBy.isAnonymous();
    }

    /** Asks the person in again: who went is invited anew, who refused is not asked a second time, and nobody can tell. */
    public CirclePart invitedAgain(Person by, Instant now) {
        return switch (state) {
            case ACTIVE, INVITED -> this;
            case LEFT -> joinedAt == null ? with(State.LEFT, since, null, false, by) : with(State.INVITED, now, null, false, by);
        };
    }

    /**
     * The invitation is taken back.
     *
     * @return what is left of the part: nothing, unless the person refused, which stays remembered
     * @throws Refused INVITED_NOBODY if there is none to be seen
     */
    public Optional<CirclePart> uninvited() {
        if (!waits()) {
            throw new Refused(CircleRefusal.INVITED_NOBODY);
        }
        return state == State.INVITED ? Optional.empty() : Optional.of(with(State.LEFT, since, null, false, Person.ANONYMOUS));
    }

    /** The person accepts; who belongs already goes on belonging. @throws Refused CIRCLE_NOT_FOUND if there is nothing to accept */
    public CirclePart accepted(Instant now) {
        return switch (state) {
            case ACTIVE -> this;
            case INVITED -> with(State.ACTIVE, now, now, false, invitedBy);
            case LEFT -> throw new Refused(CircleRefusal.CIRCLE_NOT_FOUND);
        };
    }

    /** The person refuses or goes. @throws Refused CIRCLE_NOT_FOUND if that was done before */
    public CirclePart left(Instant now) {
        return switch (state) {
            case ACTIVE -> with(State.LEFT, now, joinedAt, false, invitedBy);
            case INVITED -> with(State.LEFT, now, null, false, invitedBy);
            case LEFT -> throw new Refused(CircleRefusal.CIRCLE_NOT_FOUND);
        };
    }

    /** A member agrees that the circle ends now, or no longer does. @throws Refused JOIN_CIRCLE_FIRST */
    public CirclePart agreeing(boolean so) {
        if (!active()) {
            throw new Refused(CircleRefusal.JOIN_CIRCLE_FIRST);
        }
        return with(state, since, joinedAt, so, invitedBy);
    }

    private CirclePart with(State next, Instant at, Instant joined, boolean agreeing, Person by) {
        return new CirclePart(id, ref, circle, circleRef, person, next, at, joined, agreeing, by, until, kept);
    }
}
