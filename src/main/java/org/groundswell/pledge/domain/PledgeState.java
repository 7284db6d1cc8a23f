package org.groundswell.pledge.domain;

import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/** Where a pledge stands; the four outcomes are of equal worth. */
public enum PledgeState {
    DRAFT, OPEN, IN_PROGRESS, KEPT, PARTLY, NOT_THIS_TIME, LET_GO;

    /** @throws Refused UNKNOWN_STATE if it is none */
    public static PledgeState parse(String text) {
        return Choices.named(PledgeState.class, text).orElseThrow(() -> new Refused(PledgeRefusal.UNKNOWN_STATE, "state"));
    }

    public boolean isOutcome() {
        return ordinal() >= KEPT.ordinal();
    }
}
