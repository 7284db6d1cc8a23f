package org.groundswell.community.charter.domain;

import java.time.Instant;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;

/**
 * One line of a challenge's history.
 *
 * @param by    who did it
 * @param power by which right
 * @param words the public answer, empty if none belongs to it
 */
public record ChallengeEvent(Kind kind, Instant at, Person by, Power power, String words) {
    /**
     * What happened; RAISED, WITHDRAWN and LIFTED (the author of an objection has left) come of its author,
     * REOPENED of a steward who dropped the version that had adopted it, DROPPED of one who took the proposal it is about back, CARRIED of one who
     * proposed the same words again, the rest of stewards.
     */
    public enum Kind {
        RAISED, TALKED, ANSWERED, PARKED, ADOPTED, REOPENED, DROPPED, CARRIED, WITHDRAWN, LIFTED;

        /** @return whether it tells of the author, whose name may be hidden */
        public boolean ofTheAuthor() {
            return this == RAISED || this == WITHDRAWN || this == LIFTED;
        }
    }
}
