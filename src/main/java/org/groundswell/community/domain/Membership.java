package org.groundswell.community.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/**
 * Whether a person belongs to a community; nobody comes to belong but by an act of their own.
 *
 * @param words a steward's sentence to somebody who was declined, otherwise empty
 * @param since when it came to be so, null if it is NONE
 * @param by    who invited, otherwise nobody
 */
public record Membership(State state, String words, Instant since, Asker by) {
    public static final Membership NONE = new Membership(State.NONE, "", null, Asker.NOBODY);
    /** How long one can come back after leaving, and how long one waits after a no. */
    public static final Duration MEMORY = Duration.ofDays(30);

    /** Where a membership stands. */
    public enum State {
        NONE, REQUESTED, INVITED, DECLINED, ACTIVE, LEFT
    }

    /** @param tie of kind MEMBER */
    public static Membership of(Tie tie) {
        return new Membership(State.valueOf(tie.state()), tie.words(), tie.since(), tie.askedBy());
    }

    /** The tie that says so; there is none that says NONE. */
    public Tie tie(long community, Person person) {
        return new Tie(0, null, community, person, Tie.Kind.MEMBER, 0, state.name(), words, 0, 0, 0, since, null, by);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** @return what is left of it today: leaving and declining are forgotten after 30 days */
    public Membership remembered(Instant now) {
        boolean passing = state == State.LEFT || state == State.DECLINED;
        return passing && now.isAfter(since.plus(MEMORY)) ? NONE : this;
    }

    /**
     * The person wants to belong; who asked already goes on asking.
     *
     * @throws Refused if the policy does not let this person in now
     */
    public Membership joined(JoinPolicy policy, Instant now) {
        Membership today = remembered(now);
        Refused.ifPresent(today.whyNotJoin(policy));
        if (today.active() || today.state == State.REQUESTED && policy != JoinPolicy.OPEN) {
            return this;
        }
        boolean waits = today.state == State.NONE && policy == JoinPolicy.REQUEST;
        return new Membership(waits ? State.REQUESTED : State.ACTIVE, "", now, Asker.NOBODY);
    }

    /** @return why the person cannot even ask, empty if nothing is in the way */
    Optional<Refusal> whyNotJoin(JoinPolicy policy, Instant now) {
        return remembered(now).whyNotJoin(policy);
    }

    private Optional<Refusal> whyNotJoin(JoinPolicy policy) {
        if (policy == JoinPolicy.OPEN) {
            return Optional.empty();
        }
        return switch (state) {
            case ACTIVE, INVITED, REQUESTED, LEFT -> Optional.empty();
            case NONE -> MemberRefusal.INVITATION_NEEDED.when(policy == JoinPolicy.INVITE);
            case DECLINED -> Optional.of(policy == JoinPolicy.INVITE ? MemberRefusal.INVITATION_NEEDED : MemberRefusal.ASK_AGAIN_LATER);
        };
    }

    /** The person goes, takes a request back or refuses an invitation; a no stays, or asking again would be free at once. */
    public Membership left(Instant now) {
        return switch (state) {
            case ACTIVE -> new Membership(State.LEFT, "", now, Asker.NOBODY);
            case REQUESTED, INVITED -> NONE;
            case NONE, DECLINED, LEFT -> this;
        };
    }

    /**
     * A steward completes what the person asked for, or says no.
     *
     * @param reason the sentence that only the asker sees
     * @throws Refused REQUEST_NOT_FOUND if nothing is asked any more
     */
    public Membership answered(boolean accepted, String reason, Instant now) {
        if (state != State.REQUESTED) {
            throw new Refused(MemberRefusal.REQUEST_NOT_FOUND);
        }
        return accepted ? new Membership(State.ACTIVE, "", now, Asker.NOBODY) : new Membership(State.DECLINED, reason, now, Asker.NOBODY);
    }

    /**
     * A steward invites; who has asked is in with that, and who belongs already goes on belonging. Who left lately needs no invitation to come back, and
     * must not lose that way by one that is taken back.
     */
    public Membership invited(Asker steward, Instant now) {
        return switch (remembered(now).state) {
            case ACTIVE, INVITED, LEFT -> this;
            case REQUESTED -> answered(true, "", now);
            case NONE, DECLINED -> new Membership(State.INVITED, "", now, steward);
        };
    }

    /** @throws Refused INVITATION_NOT_FOUND if there is none any more */
    public Membership uninvited() {
        if (state != State.INVITED) {
            throw new Refused(MemberRefusal.INVITATION_NOT_FOUND);
        }
        return NONE;
    }
}
