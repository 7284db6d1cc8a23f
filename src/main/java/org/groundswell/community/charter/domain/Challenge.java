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
 * @param objection  whether a proposed version may not come into effect over it
 * @param lifted     whether it was an objection whose author has left the community since
 * @param reviewOn   the day a parked challenge is looked at again, null in every other state
 * @param answer     the newest public answer, null if there is none
 * @param supports   how many others support it
 */
public record Challenge(long id, Ref ref, long community, long version, int no, Quote quote, Person author, Identity identity, ChallengeWords words,
                        boolean objection, boolean lifted, ChallengeState state, LocalDate reviewOn, Answer answer, int supports, Instant createdAt) {
    /**
     * What a steward said to it in public.
     *
     * @param words at most 4000 characters, empty only while it is talked about
     */
    public record Answer(String words, Person by, Power power, Instant at) {
    }

    /** @return whether it stands in the way of the version it is about */
    public boolean stops() {
        return objection && !lifted && state != ChallengeState.ADOPTED && state != ChallengeState.WITHDRAWN;
    }
}
