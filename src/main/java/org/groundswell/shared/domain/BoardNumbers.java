package org.groundswell.shared.domain;

/**
 * The numbers of some boards together.
 *
 * @param kept    pledges that were kept
 * @param stories pledges whose end was told, whatever it was
 */
public record BoardNumbers(int pledges, int kept, int stories) {
    public static final BoardNumbers NONE = new BoardNumbers(0, 0, 0);

    public BoardNumbers plus(BoardNumbers other) {
        return new BoardNumbers(pledges + other.pledges, kept + other.kept, stories + other.stories);
    }
}
