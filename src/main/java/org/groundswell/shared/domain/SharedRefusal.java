package org.groundswell.shared.domain;

/** What every feature refuses in the same way. */
public enum SharedRefusal implements Refusal {
    NOT_LOGGED_IN(Kind.NOT_LOGGED_IN),
    FORBIDDEN(Kind.FORBIDDEN),
    MAY_NOT_COMMENT(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    READ_ONLY(Kind.UNAVAILABLE),
    BAD_CURSOR(Kind.INVALID),
    BAD_LIMIT(Kind.INVALID),
    UNKNOWN_IDENTITY(Kind.INVALID),
    TEXT_BLANK(Kind.INVALID),
    TEXT_TOO_LONG(Kind.INVALID),
    TEXT_NOT_PRINTABLE(Kind.INVALID);

    private final Kind kind;

    SharedRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
