package org.groundswell.community.charter.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * Somebody's name under the charter, as one reader sees it; whoever signs says so with the name.
 *
 * @param no           the version they signed
 * @param words        what they said to it, empty if nothing
 * @param since        when they signed that version
 * @param questionOpen whether the text has changed since and they have not said yet what that means for them
 */
public record SeenSignature(Ref ref, Who who, int no, String words, Instant since, boolean questionOpen) {
}
