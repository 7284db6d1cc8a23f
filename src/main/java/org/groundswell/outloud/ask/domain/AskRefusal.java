package org.groundswell.outloud.ask.domain;

import org.groundswell.shared.domain.Refusal;

/** What asking and helping refuse, besides what posts do. */
public enum AskRefusal implements Refusal {
    UNKNOWN_ASK_STATE(Kind.INVALID),
    HELPER_NOT_FOUND(Kind.INVALID);

    private final Kind kind;

    AskRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
