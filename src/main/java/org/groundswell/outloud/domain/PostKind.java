package org.groundswell.outloud.domain;

/** What somebody does when they work out loud (product 4.3). */
public enum PostKind {
    WORKING_ON, STUCK, LEARNED, STORY, ASK, IDEA, HOW_WE_WORK, HEARD_ON_GROUND, PROVOCATION;

    /** @return whether others are asked for help, so that it must not be left unanswered */
    public boolean asks() {
        return this == STUCK || this == ASK;
    }
}
