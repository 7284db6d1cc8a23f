package org.groundswell.pledge.domain;

import java.time.Instant;

/**
 * One line of a pledge's history.
 *
 * @param note the story told at an outcome, otherwise empty
 */
public record PledgeEvent(Kind kind, Instant at, String note) {
    /** What happened; all but FROZEN were done by the author. */
    public enum Kind {
        PUBLISHED, WORDING_CHANGED, DETAILS_CHANGED, FROZEN, STARTED, KEPT, PARTLY, NOT_THIS_TIME, LET_GO, STORY_CHANGED, REOPENED
    }
}
