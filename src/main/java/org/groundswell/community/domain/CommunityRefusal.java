package org.groundswell.community.domain;

import org.groundswell.shared.domain.Refusal;

/** What communities refuse, apart from what people and charters do in them. */
public enum CommunityRefusal implements Refusal {
    COMMUNITY_NOT_FOUND(Kind.NOT_FOUND),
    NOT_STEWARD(Kind.FORBIDDEN),
    SPACE_ARCHIVED(Kind.CONFLICT),
    COMMUNITY_RETIRED(Kind.CONFLICT),
    PROPOSAL_STANDS(Kind.CONFLICT),
    SET_UP_ELSEWHERE(Kind.CONFLICT),
    PURPOSE_SIGNED(Kind.CONFLICT),
    STAGE_NOT_REACHABLE(Kind.CONFLICT),
    MAY_NOT_CREATE_PAGE(Kind.FORBIDDEN),
    SAME_TITLE_THERE(Kind.CONFLICT),
    SAME_COMMUNITY(Kind.CONFLICT),
    TOO_MANY_EDGES(Kind.CONFLICT),
    TOO_MANY_LINKS(Kind.CONFLICT),
    TOO_MANY_VALUES(Kind.INVALID),
    BAD_LINK(Kind.INVALID),
    BAD_CHECK_DAYS(Kind.INVALID),
    BAD_SEATS(Kind.INVALID),
    TOO_MANY_STEWARDS(Kind.INVALID),
    UNKNOWN_STAGE(Kind.INVALID),
    UNKNOWN_TYPE(Kind.INVALID),
    UNKNOWN_JOIN_POLICY(Kind.INVALID),
    UNKNOWN_SEATS(Kind.INVALID);

    private final Kind kind;

    CommunityRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
