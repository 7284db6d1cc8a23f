package org.groundswell.community.charter.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * What somebody finds wrong with a sentence of a charter.
 *
 * @param id         0 as long as it is not stored
 * @param version    the id of the version it is about
 * @param no         the number of that version
 * @param quote      the place in that version
 * @param objection  whether it was raised to stop a proposed version
 * @param lifted     whether it does so no more, because its author has left the community, the version was withdrawn or its wording was adopted
 * @param reviewOn   the day a parked challenge is looked at again, null in every other state
 * @param awake      whether that day has come
 * @param answer     the newest public answer, null if there is none
 * @param supports   how many others support it
 */
public record Challenge(long id, Ref ref, long community, long version, int no, Quote quote, Person author, Identity identity, ChallengeWords words,
    boolean objection, boolean lifted, ChallengeState state, LocalDate reviewOn, boolean awake, Answer answer, int supports, Instant raisedAt) {

    /**
     * What a steward said to it in public.
     *
     * @param words at most 450 characters
     */
    public record Answer(String words, Person by, Power power, Instant at) {
    }

    public static Challenge raised(CharterVersion about, Quote quote, Person author, Identity identity, ChallengeWords words, boolean objection, Instant now) {
        return new Challenge(0, Ref.random(), about.community(), about.id(), about.no(), quote, author, identity, words, objection, false,
            ChallengeState.OPEN, null, false, null, 0, now);
    }

    /** The challenge with a public answer. */
    public Challenge answered(ChallengeState now, LocalDate review, Answer said) {
        boolean met = lifted || now == ChallengeState.ADOPTED;
        return new Challenge(id, ref, community, version, no, quote, author, identity, words, objection, met, now, review, false, said, supports, raisedAt);
    }

    /** The challenge as talked about again, because the version that had adopted it was dropped. */
    public Challenge reopened() {
        return in(ChallengeState.IN_TALK, words);
    }

    /** The challenge without its author's words; what was answered stays. */
    public Challenge withdrawn() {
        return in(ChallengeState.WITHDRAWN, ChallengeWords.TAKEN_BACK);
    }

    private Challenge in(ChallengeState other, ChallengeWords said) {
        return new Challenge(id, ref, community, version, no, quote, author, identity, said, objection, lifted, other, null, false, answer, supports, raisedAt);
    }

    public Challenge lift() {
        return new Challenge(id, ref, community, version, no, quote, author, identity, words, objection, true, state, reviewOn, awake, answer, supports,
            raisedAt);
    }

    /** The objection as it stands in the way of the same words that are proposed again. */
    public Challenge carriedTo(CharterVersion again) {
        return new Challenge(id, ref, community, again.id(), again.no(), quote, author, identity, words, objection, false, state, reviewOn, awake, answer,
            supports, raisedAt);
    }

    /** @return whether it stood in the way of a version that was taken back, or ended otherwise, before its author was content */
    public boolean unmet() {
        return objection && lifted && state != ChallengeState.ADOPTED && state != ChallengeState.WITHDRAWN;
    }

    /** The parked challenge on the day it was parked for. */
    public Challenge woken() {
        return new Challenge(id, ref, community, version, no, quote, author, identity, words, objection, lifted, state, reviewOn, true, answer, supports,
            raisedAt);
    }

    public Challenge supported(int change) {
        return new Challenge(id, ref, community, version, no, quote, author, identity, words, objection, lifted, state, reviewOn, awake, answer,
            supports + change, raisedAt);
    }

    /** @return whether it stands in the way of the version it is about */
    public boolean stops() {
        return objection && !lifted && state != ChallengeState.WITHDRAWN;
    }

    /** @return whether an answer is due */
    public boolean waiting() {
        return state.unanswered() || awake;
    }

    /** @return whether something can still come of it */
    public boolean pending() {
        return state.unanswered() || state == ChallengeState.PARKED || stops();
    }
}
