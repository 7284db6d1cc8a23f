package org.groundswell.pledge.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Who;

/**
 * Somebody who does the same, as one reader sees them.
 *
 * @param words   what they said to it, empty if nothing
 * @param since   when they joined; the beginning of that day if dayOnly
 * @param dayOnly whether the time is given as a day because the name is hidden
 */
public record SeenJoin(Who who, String words, Instant since, boolean dayOnly) {
}
