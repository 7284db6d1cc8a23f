package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.Refused;

/** What one can do with a published pledge; each is allowed or refused in one place for buttons and commands alike. */
public enum PledgeAct {
    EDIT, EDIT_WORDING, REMOVE, JOIN, LEAVE, SUPPORT, UNSUPPORT, START, CLOSE, REOPEN, TELL;

    /**
     * The act by which an author brings a pledge from one state to another.
     *
     * @return TELL if it has this outcome already and only the story is told anew; EDIT if there is nothing to change
     * @throws Refused STATE_NOT_REACHABLE if nothing leads there
     */
    public static PledgeAct leading(PledgeState from, PledgeState to) {
        if (to.isOutcome()) {
            return from == to ? TELL : CLOSE;
        }
        if (to != PledgeState.IN_PROGRESS) {
            throw new Refused(PledgeRefusal.STATE_NOT_REACHABLE, "state");
        }
        if (from == to) {
            return EDIT;
        }
        return from.isOutcome() ? REOPEN : START;
    }
}
