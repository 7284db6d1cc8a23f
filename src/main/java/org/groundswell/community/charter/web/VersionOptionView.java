package org.groundswell.community.charter.web;

/** A version to choose from a list. */
public final class VersionOptionView {
    private final int number;
    private final boolean chosen;

    VersionOptionView(int number, boolean chosen) {
        this.number = number;
        this.chosen = chosen;
    }

    public int getNumber() {
        return number;
    }

    public boolean isChosen() {
        return chosen;
    }
}
