package org.groundswell.outloud.amplify.web;

import org.groundswell.outloud.amplify.domain.Amplification;

/**
 * What came of passing a post on.
 *
 * @param state ASKED if its author has to say yes first, SHOWN if it is there
 */
public record AmplifiedBody(String ref, String state) {
    static AmplifiedBody of(Amplification made) {
        return new AmplifiedBody(made.ref().value(), made.state().name());
    }
}
