package org.groundswell.outloud.response.domain;

import org.groundswell.shared.domain.Refusal;

/** What responses and reactions refuse. */
public enum ResponseRefusal implements Refusal {
    RESPONSE_NOT_FOUND(Kind.NOT_FOUND),
    RESPONSE_NOT_YOURS(Kind.FORBIDDEN),
    RESPONSE_WITHDRAWN(Kind.CONFLICT),
    RESPONSE_EDITED_ELSEWHERE(Kind.CONFLICT),
    RESPONSE_FLOOD(Kind.CONFLICT),
    REACTION_FLOOD(Kind.CONFLICT),
    ROLE_NEEDS_NAME(Kind.INVALID),
    UNKNOWN_RESPONSE_KIND(Kind.INVALID),
    UNKNOWN_STANCE(Kind.INVALID),
    UNKNOWN_REACTION(Kind.INVALID);

    private final Kind kind;

    ResponseRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
