package org.groundswell.community.charter.domain;

import java.util.List;
import java.util.stream.Collectors;

/** How one section of a charter became another, word by word and in reading order. */
public record TextChange(CharterSection section, List<Piece> pieces) {
    public TextChange {
        pieces = List.copyOf(pieces);
    }

    /** Some words and what became of them; never empty, and its neighbours are of another kind. */
    public record Piece(Kind kind, String text) {
    }

    /** What became of words. */
    public enum Kind {
        KEPT, DROPPED, ADDED
    }

    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
    }

    /** The section as it was. */
    public String before() {
        return without(Kind.ADDED);
    }

    /** The section as it became. */
    public String after() {
        return without(Kind.DROPPED);
    }

    private String without(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }
}
