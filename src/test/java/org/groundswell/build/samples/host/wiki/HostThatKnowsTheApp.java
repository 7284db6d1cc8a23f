package org.groundswell.build.samples.host.wiki;

import org.groundswell.build.samples.pledge.domain.Fine;

/** Broken on purpose: the host learns the app from its classes. */
public record HostThatKnowsTheApp(Fine pledge) {
}
