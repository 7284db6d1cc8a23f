package org.groundswell.pledge.domain;

import java.time.Instant;

/**
 * One line of a pledge's history.
 *
 * @param note the story told at an outcome, otherwise empty
 */
public record PledgeEvent(Kind kind, Instant at, String note) {
    /** What an author's change of state leaves in the history. */
    public static PledgeEvent of(PledgeAct act, Pledge after, Instant now) {
        Kind kind = switch (act) {
            case START -> Kind.STARTED;
            case REOPEN -> Kind.REOPENED;
            case TELL -> Kind.STORY_CHANGED;
            default -> Kind.valueOf(after.state().name());
        };
        return new PledgeEvent(kind, now, after.story());
    }

    /** What happened; all but FROZEN were done by the author. */
    public enum Kind {
        PUBLISHED, WORDING_CHANGED, DETAILS_CHANGED, FROZEN, STARTED, KEPT, PARTLY, NOT_THIS_TIME, LET_GO, STORY_CHANGED, REOPENED
    }
}
