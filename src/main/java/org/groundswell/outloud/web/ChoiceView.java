package org.groundswell.outloud.web;

import org.groundswell.shared.web.Html;

/** Something one can choose. */
public final class ChoiceView {
    private final String value;
    private final Html label;
    private final Html hint;
    private final String detail;
    private final boolean chosen;

    ChoiceView(String value, Html label, boolean chosen) {
        this(value, label, Html.EMPTY, "", chosen);
    }

    /** @param detail what else script wants to know of it */
    ChoiceView(String value, Html label, Html hint, String detail, boolean chosen) {
        this.value = value;
        this.label = label;
        this.hint = hint;
        this.detail = detail;
        this.chosen = chosen;
    }

    public Html getValue() {
        return Html.text(value);
    }

    public Html getLabel() {
        return label;
    }

    public Html getHint() {
        return hint;
    }

    public Html getDetail() {
        return Html.text(detail);
    }

    public boolean isChosen() {
        return chosen;
    }
}
