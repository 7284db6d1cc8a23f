package org.groundswell.pledge.domain;

/**
 * The numbers of a board.
 *
 * @param people  everybody who wrote one of its pledges or has joined one, each once
 * @param stories pledges whose end was told, whatever it was
 */
public record Counts(int pledges, int people, int kept, int stories) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);
}
