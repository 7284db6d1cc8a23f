package org.groundswell.community.charter.domain;

import java.time.Instant;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Who;

/**
 * One line of a challenge's history as one reader sees it.
 *
 * @param at    the beginning of the day if the name is hidden
 * @param by    who did it, as the reader may know it
 * @param words the public answer, empty if none belongs to it
 */
public record SeenChallengeEvent(ChallengeEvent.Kind kind, Instant at, Who by, Power power, String words) {
}
