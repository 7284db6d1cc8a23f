package org.groundswell.pledge.domain;

import java.time.Instant;

/** What somebody has begun to write on a board and nobody else sees. */
public record Draft(PledgeWords words, Identity identity, Instant savedAt) {
}
