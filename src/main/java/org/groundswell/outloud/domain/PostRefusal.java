package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Refusal;

/** What posts and feeds refuse. */
public enum PostRefusal implements Refusal {
    POST_NOT_FOUND(Kind.NOT_FOUND),
    FEED_NOT_FOUND(Kind.NOT_FOUND),
    PLACE_NOT_FOUND(Kind.NOT_FOUND),
    POST_NOT_YOURS(Kind.FORBIDDEN),
    OWN_POST(Kind.CONFLICT),
    POST_WITHDRAWN(Kind.CONFLICT),
    POST_ARCHIVED(Kind.CONFLICT),
    POST_EDITED_ELSEWHERE(Kind.CONFLICT),
    POST_FLOOD(Kind.CONFLICT),
    SPACE_PUT_AWAY(Kind.CONFLICT),
    NO_OPEN_ASK(Kind.CONFLICT),
    ASK_NOT_ENDED(Kind.CONFLICT),
    FOR_A_FEW(Kind.CONFLICT),
    MOVES_NOBODY(Kind.CONFLICT),
    SERIES_NEEDS_NAME(Kind.CONFLICT),
    SERIES_NOT_FOUND(Kind.INVALID),
    BAD_PART(Kind.INVALID),
    AUDIENCE_NOT_HERE(Kind.INVALID),
    ABOUT_NOT_FOUND(Kind.INVALID),
    QUOTED_NOT_FOUND(Kind.INVALID),
    NO_PAGE_FOR_THIS(Kind.INVALID),
    BAD_PICTURE(Kind.INVALID),
    PICTURE_NEEDS_WORDS(Kind.INVALID),
    UNKNOWN_POST_KIND(Kind.INVALID),
    UNKNOWN_PROGRESS(Kind.INVALID),
    UNKNOWN_AUDIENCE(Kind.INVALID),
    UNKNOWN_SCOPE(Kind.INVALID);

    private final Kind kind;

    PostRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
