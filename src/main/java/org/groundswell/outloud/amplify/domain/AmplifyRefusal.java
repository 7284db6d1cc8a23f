package org.groundswell.outloud.amplify.domain;

import org.groundswell.shared.domain.Refusal;

/** What passing on refuses. */
public enum AmplifyRefusal implements Refusal {
    AMPLIFICATION_NOT_FOUND(Kind.NOT_FOUND),
    AUTHOR_SAID_NO(Kind.CONFLICT),
    ALREADY_PASSED_ON(Kind.CONFLICT),
    STANDS_THERE(Kind.CONFLICT),
    TAKES_NOTHING_NEW(Kind.CONFLICT),
    NOT_ASKED_NOW(Kind.CONFLICT),
    AMPLIFY_FLOOD(Kind.CONFLICT),
    NEITHER_YES_NOR_NO(Kind.INVALID);

    private final Kind kind;

    AmplifyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
