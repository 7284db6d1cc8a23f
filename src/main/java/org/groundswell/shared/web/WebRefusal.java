package org.groundswell.shared.web;

import org.groundswell.shared.domain.Refusal;

/** What is refused before any feature is asked. */
public enum WebRefusal implements Refusal {
    INVALID_BODY(Kind.INVALID),
    BODY_TOO_LARGE(Kind.INVALID),
    XSRF(Kind.FORBIDDEN);

    private final Kind kind;

    WebRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
