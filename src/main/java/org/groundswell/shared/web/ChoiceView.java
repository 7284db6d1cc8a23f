package org.groundswell.shared.web;

/** One of several things to choose from. */
public final class ChoiceView {
    private final Html value;
    private final Html label;
    private final Html hint;
    private final boolean chosen;

    public ChoiceView(String value, Html label, boolean chosen) {
        this(value, label, Html.EMPTY, chosen);
    }

    /** @param hint what it means, in a few words */
    public ChoiceView(String value, Html label, Html hint, boolean chosen) {
        this.value = Html.text(value);
        this.label = label;
        this.hint = hint;
        this.chosen = chosen;
    }

    public Html getValue() {
        return value;
    }

    public Html getLabel() {
        return label;
    }

    public Html getHint() {
        return hint;
    }

    public boolean isChosen() {
        return chosen;
    }
}
