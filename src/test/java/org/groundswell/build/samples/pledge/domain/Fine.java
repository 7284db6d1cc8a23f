package org.groundswell.build.samples.pledge.domain;

import org.groundswell.build.samples.shared.domain.SharedAndFine;
import java.time.Instant;
import java.util.List;

/** Keeps every rule, so that a rule that refuses everything is found out. */
public record Fine(Instant at, List<SharedAndFine> names) {
}
