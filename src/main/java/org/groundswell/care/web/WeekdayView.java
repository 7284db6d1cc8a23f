package org.groundswell.care.web;

import org.groundswell.shared.web.Html;

/** A day one can choose, for a template. */
public final class WeekdayView {
    private final Html name;
    private final Html label;
    private final boolean chosen;

    WeekdayView(Html name, Html label, boolean chosen) {
        this.name = name;
        this.label = label;
        this.chosen = chosen;
    }

    public Html getName() {
        return name;
    }

    public Html getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}
