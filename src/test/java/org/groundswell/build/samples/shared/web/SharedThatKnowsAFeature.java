package org.groundswell.build.samples.shared.web;

import org.groundswell.build.samples.pledge.domain.Fine;

/** Broken on purpose: what all features share knows one of them. */
public record SharedThatKnowsAFeature(Fine pledge) {
}
