package org.groundswell.community.space.domain;

import org.groundswell.shared.domain.Refusal;

/** What is refused about requests for spaces. */
public enum SpaceRefusal implements Refusal {
    SPACE_REQUEST_NOT_FOUND(Kind.NOT_FOUND),
    NOT_SITE_ADMIN(Kind.FORBIDDEN),
    MAY_MAKE_SPACES(Kind.CONFLICT),
    TOO_MANY_REQUESTS(Kind.CONFLICT),
    REQUEST_ANSWERED(Kind.CONFLICT),
    UNKNOWN_REQUEST_STATE(Kind.INVALID),
    UNKNOWN_KIND(Kind.INVALID);

    private final Kind kind;

    SpaceRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
