package org.groundswell.pledge.domain;

/**
 * The numbers of a board.
 *
 * @param people everybody who wrote one of its pledges or has joined one, each once
 */
public record Counts(int pledges, int people, int kept) {
    public static final Counts NONE = new Counts(0, 0, 0);
}
