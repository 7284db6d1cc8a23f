package org.groundswell.outloud.made.domain;

import org.groundswell.shared.domain.Refusal;

/** What is refused when a page is to be made of a conversation. */
public enum MadeRefusal implements Refusal {
    MADE_NOT_FOUND(Kind.NOT_FOUND),
    NOWHERE_FOR_PAGE(Kind.CONFLICT),
    PAGES_FLOOD(Kind.CONFLICT),
    MAY_NOT_MAKE_PAGE(Kind.FORBIDDEN),
    QUOTED_ANSWER_GONE(Kind.INVALID),
    UNKNOWN_QUOTE_ANSWER(Kind.INVALID);

    private final Kind kind;

    MadeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
