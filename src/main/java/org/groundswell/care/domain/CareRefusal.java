package org.groundswell.care.domain;

import org.groundswell.shared.domain.Refusal;

/** Why something about being told is not done. */
public enum CareRefusal implements Refusal {
    NOTICE_NOT_FOUND(Kind.NOT_FOUND),
    UNSUBSCRIBE_NOT_FOUND(Kind.NOT_FOUND),
    UNKNOWN_TOLD_KIND(Kind.INVALID),
    UNKNOWN_CHANNEL(Kind.INVALID),
    CHANNEL_NOT_OFFERED(Kind.INVALID),
    NOT_IN_DIGEST(Kind.INVALID),
    UNKNOWN_RHYTHM(Kind.INVALID),
    BAD_HOUR(Kind.INVALID),
    BAD_WEEKDAY(Kind.INVALID),
    SETTINGS_ELSEWHERE(Kind.CONFLICT);

    private final Kind kind;

    CareRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
