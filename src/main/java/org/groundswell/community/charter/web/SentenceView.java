package org.groundswell.community.charter.web;

import java.util.List;

/** A sentence of a charter that one can point at. */
public final class SentenceView {
    private final int from;
    private final List<PieceView> pieces;
    private final List<MarkView> marks;

    SentenceView(int from, List<PieceView> pieces, List<MarkView> marks) {
        this.from = from;
        this.pieces = pieces;
        this.marks = marks;
    }

    /** Where it begins in its section, in UTF-16 units. */
    public int getFrom() {
        return from;
    }

    public List<PieceView> getPieces() {
        return pieces;
    }

    public List<MarkView> getMarks() {
        return marks;
    }

    public boolean isChallenged() {
        return !marks.isEmpty();
    }
}
