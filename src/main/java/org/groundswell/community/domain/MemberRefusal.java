package org.groundswell.community.domain;

import org.groundswell.shared.domain.Refusal;

/** What communities refuse about belonging to them and tending them. */
public enum MemberRefusal implements Refusal {
    JOIN_FIRST(Kind.FORBIDDEN),
    INVITATION_NEEDED(Kind.CONFLICT),
    ASK_AGAIN_LATER(Kind.CONFLICT),
    REQUEST_NOT_FOUND(Kind.NOT_FOUND),
    INVITATION_NOT_FOUND(Kind.NOT_FOUND),
    MEMBER_NOT_FOUND(Kind.NOT_FOUND),
    CANDIDATE_NOT_FOUND(Kind.NOT_FOUND),
    OFFER_NOT_FOUND(Kind.NOT_FOUND),
    PERSON_NOT_FOUND(Kind.INVALID),
    PERSON_KEPT_OUT(Kind.CONFLICT),
    NO_OPEN_SEAT(Kind.CONFLICT),
    TOO_MANY_STAND(Kind.CONFLICT),
    MEMBERS_CHOOSE(Kind.CONFLICT),
    NO_OFFER(Kind.CONFLICT),
    OFFER_WAITS(Kind.CONFLICT),
    ALREADY_TENDS(Kind.CONFLICT),
    NOT_TO_ONESELF(Kind.CONFLICT);

    private final Kind kind;

    MemberRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
