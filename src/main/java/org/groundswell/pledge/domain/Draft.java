package org.groundswell.pledge.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Identity;

/** What somebody has begun to write on a board and nobody else sees. */
public record Draft(PledgeWords words, Identity identity, Instant savedAt) {
}
