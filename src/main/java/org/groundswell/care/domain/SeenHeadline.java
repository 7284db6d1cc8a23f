package org.groundswell.care.domain;

import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Who;

/** Something new in what a person follows, as they read it. */
public record SeenHeadline(Headline headline, Who who) {
}
