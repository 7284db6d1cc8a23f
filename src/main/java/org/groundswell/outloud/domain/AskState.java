package org.groundswell.outloud.domain;

/** How it goes with something that was asked; only its author ends it. */
public enum AskState {
    OPEN, TAKEN, HELPED, NO_LONGER_NEEDED;

    public boolean waiting() {
        return this == OPEN || this == TAKEN;
    }
}
