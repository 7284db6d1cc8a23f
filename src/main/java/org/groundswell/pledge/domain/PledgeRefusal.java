package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.Refusal;

/** What boards and pledges refuse. */
public enum PledgeRefusal implements Refusal {
    BOARD_NOT_FOUND(Kind.NOT_FOUND),
    BOARD_CLOSED(Kind.CONFLICT),
    PLEDGE_NOT_FOUND(Kind.NOT_FOUND),
    ORIGIN_NOT_FOUND(Kind.NOT_FOUND),
    NOT_YOURS(Kind.FORBIDDEN),
    MAY_NOT_EDIT_PAGE(Kind.FORBIDDEN),
    OWN_PLEDGE(Kind.CONFLICT),
    PLEDGE_ENDED(Kind.CONFLICT),
    WORDING_FROZEN(Kind.CONFLICT),
    SOMEBODY_JOINED(Kind.CONFLICT),
    EDITED_ELSEWHERE(Kind.CONFLICT),
    STATE_NOT_REACHABLE(Kind.CONFLICT),
    REOPEN_TOO_LATE(Kind.CONFLICT),
    UNKNOWN_STATE(Kind.INVALID),
    UNKNOWN_THEME(Kind.INVALID),
    UNKNOWN_VALUE(Kind.INVALID),
    UNKNOWN_FILTER(Kind.INVALID),
    UNKNOWN_SORT(Kind.INVALID),
    BAD_BOARD(Kind.INVALID),
    BAD_DATE(Kind.INVALID),
    BAD_TARGET(Kind.INVALID),
    TOO_MANY_THEMES(Kind.INVALID);

    private final Kind kind;

    PledgeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
