package org.groundswell.outloud.ask.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/** Somebody who took up what was asked, as one reader sees them. */
public record SeenHelper(Ref ref, Who who, boolean onIt, boolean helped, Instant since) {
}
