package org.groundswell.outloud.web;

import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.shared.web.WhoBody;

/** By whom a post came into the list that was read, and why. */
public record CarriedBody(WhoBody by, String words) {
    /** @return null if it was posted there */
    static CarriedBody of(SeenAmplification seen) {
        return seen == null ? null : new CarriedBody(WhoBody.of(seen.by()), seen.words());
    }
}
