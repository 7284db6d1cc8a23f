package org.groundswell.community.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/**
 * A person's part in tending a community.
 *
 * @param words    why somebody stands for it, otherwise empty
 * @param supports how many members support somebody who stands
 * @param since    when it came to be so, null if it is NONE
 * @param until    when the term ends, null unless it is held
 * @param by       who offers it, otherwise nobody
 */
public record Seat(State state, String words, int supports, Instant since, Instant until, Asker by) {
    public static final Seat NONE = new Seat(State.NONE, "", 0, null, null, Asker.NOBODY);
    public static final Duration TERM = Duration.ofDays(180);

    /** Where a seat stands; HANDED is one offered by the steward who still holds it, STANDS_AGAIN one whose holder's term is over. */
    public enum State {
        NONE, OFFERED, HANDED, STANDING, HELD, STANDS_AGAIN
    }

    /** @param tie of kind SEAT */
    public static Seat of(Tie tie) {
        return new Seat(State.valueOf(tie.state()), tie.words(), tie.supports(), tie.since(), tie.until(), tie.askedBy());
    }

    /** A seat for a whole term. */
    public static Seat held(Instant now) {
        return new Seat(State.HELD, "", 0, now, now.plus(TERM), Asker.NOBODY);
    }

    /** The tie that says so; there is none that says NONE. */
    public Tie tie(long community, Person person) {
        return new Tie(0, null, community, person, Tie.Kind.SEAT, 0, state.name(), words, 0, 0, supports, since, until, by);
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

    /**
     * Somebody who tends the community offers a seat.
     *
     * @param own whether it is the giver's own
     * @throws Refused if the person has a seat, an offer or a candidacy already
     */
    public Seat offered(Asker giver, boolean own, Instant now) {
        Refused.ifPresent(whyNotOffer());
        return new Seat(own ? State.HANDED : State.OFFERED, "", 0, now, null, giver);
    }

    private Optional<Refusal> whyNotOffer() {
        return switch (state) {
            case NONE -> Optional.empty();
            case OFFERED, HANDED -> Optional.of(MemberRefusal.OFFER_WAITS);
            case STANDING, HELD, STANDS_AGAIN -> Optional.of(MemberRefusal.ALREADY_TENDS);
        };
    }

    /** @return why the person cannot stand, whatever seats are open */
    Optional<Refusal> whyNotStand(Instant now) {
        return MemberRefusal.OFFER_WAITS.when(offered()).or(() -> MemberRefusal.ALREADY_TENDS.when(running(now)));
    }

    /**
     * The person stands for an open seat; who stands already says it in other words.
     *
     * @throws Refused if a seat is offered to or held by the person
     */
    public Seat stood(String why, Instant now) {
        Refused.ifPresent(whyNotStand(now));
        return standing() ? new Seat(state, why, supports, since, until, by) : new Seat(held() ? State.STANDS_AGAIN : State.STANDING, why, 0, now, until, by);
    }

    /** The person stands no more; who tends the community after the term goes on. */
    public Seat steppedBack() {
        return switch (state) {
            case STANDING -> NONE;
            case STANDS_AGAIN -> new Seat(State.HELD, "", 0, since, until, by);
            case NONE, OFFERED, HANDED, HELD -> this;
        };
    }

    /** One member more or less who wants this person to tend the community. */
    public Seat supported(int change) {
        return new Seat(state, words, supports + change, since, until, by);
    }

    /** The person tends the community no more, or refuses to; a candidacy is not touched. */
    public Seat ended() {
        return state == State.STANDING ? this : NONE;
    }

    /** Others were chosen when the term was over; who stands again goes on standing. */
    public Seat outlived() {
        return state == State.STANDS_AGAIN ? new Seat(State.STANDING, words, supports, since, null, by) : NONE;
    }
}
