package org.groundswell.community.charter.domain;

import org.groundswell.shared.domain.Refusal;

/** What the charter, its signatures and its challenges refuse. */
public enum CharterRefusal implements Refusal {
    VERSION_NOT_FOUND(Kind.NOT_FOUND),
    CHALLENGE_NOT_FOUND(Kind.NOT_FOUND),
    NO_DRAFT(Kind.NOT_FOUND),
    NO_PROPOSAL(Kind.NOT_FOUND),
    NO_CHARTER(Kind.CONFLICT),
    NOT_YOUR_CHALLENGE(Kind.FORBIDDEN),
    OWN_CHALLENGE(Kind.CONFLICT),
    DRAFT_CHANGED(Kind.CONFLICT),
    DRAFT_GONE(Kind.CONFLICT),
    PROPOSAL_OPEN(Kind.CONFLICT),
    NOTHING_CHANGED(Kind.CONFLICT),
    ROUND_RUNNING(Kind.CONFLICT),
    OBJECTION_OPEN(Kind.CONFLICT),
    TEXT_HAS_CHANGED(Kind.CONFLICT),
    NOT_SIGNED(Kind.CONFLICT),
    NOT_CHALLENGEABLE(Kind.CONFLICT),
    NOT_PROPOSED(Kind.CONFLICT),
    QUOTE_NOT_FOUND(Kind.CONFLICT),
    CHALLENGE_ENDED(Kind.CONFLICT),
    WORDING_NEEDED(Kind.INVALID),
    UNKNOWN_SECTION(Kind.INVALID),
    UNKNOWN_ANSWER(Kind.INVALID),
    UNKNOWN_CHALLENGES(Kind.INVALID),
    BAD_DAYS(Kind.INVALID),
    BAD_REVIEW(Kind.INVALID);

    private final Kind kind;

    CharterRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
