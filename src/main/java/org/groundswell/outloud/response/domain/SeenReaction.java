package org.groundswell.outloud.response.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Who;

/**
 * A press as the author of the post may see it.
 *
 * @param note why, empty if nothing is said
 */
public record SeenReaction(Who who, ReactionKind kind, String note, Instant at) {
}
