package org.groundswell.community.directory.web;

import org.groundswell.shared.web.Html;

/** Something that can be chosen to look for. */
public final class OptionView {
    private final String value;
    private final Html label;
    private final boolean chosen;

    OptionView(String value, Html label, boolean chosen) {
        this.value = value;
        this.label = label;
        this.chosen = chosen;
    }

    public Html getValue() {
        return Html.text(value);
    }

    public Html getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}
