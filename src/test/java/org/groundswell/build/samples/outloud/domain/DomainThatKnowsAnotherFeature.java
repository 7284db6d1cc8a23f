package org.groundswell.build.samples.outloud.domain;

import org.groundswell.build.samples.pledge.domain.Fine;

/** Broken on purpose: one feature builds on another. */
public record DomainThatKnowsAnotherFeature(Fine pledge) {
}
