package org.groundswell.outloud.ask.domain;

import java.time.Instant;

/**
 * How something that was asked came to its end.
 *
 * @param what what helped, at most 450 characters, empty if nothing is said
 */
public record AskEnd(long post, String what, Instant at) {
    public static final int LONGEST_WHAT = 450;
}
