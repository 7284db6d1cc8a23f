package org.groundswell.community.charter.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * A challenge as one reader sees it; nothing in it gives a hidden name away.
 *
 * @param no        the number of the version it is about
 * @param words     as its author wrote it; empty texts once it was withdrawn
 * @param objection whether it was raised to stop a proposed version
 * @param stops     whether it does so now
 * @param reviewOn  the day a parked challenge is looked at again, otherwise null
 * @param answer    the newest public answer, null if there is none
 * @param author    who raised it, as the reader may know it
 * @param identity  the author's choice of name
 * @param raisedAt  when it was raised; the beginning of that day if the name is hidden
 * @param overdue   whether it has waited for an answer for 21 days or longer
 * @param mine      whether the reader raised it
 * @param supported whether the reader supports it
 * @param rights    what the reader may do with it
 */
public record SeenChallenge(Ref ref, Ref community, int no, Quote quote, ChallengeWords words, boolean objection, boolean stops, ChallengeState state,
    LocalDate reviewOn, SeenAnswer answer, Who author, Identity identity, Instant raisedAt, boolean overdue, int supports, boolean mine,
    boolean supported, Set<ChallengeAct> rights) {
    public SeenChallenge {
        rights = Set.copyOf(rights);
    }

    /**
     * A public answer.
     *
     * @param by    who gave it
     * @param power by which right
     */
    public record SeenAnswer(String words, Who by, Power power, Instant at) {
    }
}
