package org.groundswell.community.charter.web;

import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A field of the form in which the next version is written. */
public final class FieldView {
    private final String name;
    private final String text;
    private final int most;
    private final int rows;
    private final boolean hinted;
    private final ReaderWords words;

    /** @param most the most characters it takes */
    FieldView(String name, String text, int most, boolean hinted, ReaderWords words) {
        this.name = name;
        this.text = text;
        this.most = most;
        this.rows = most > 450 || "values".equals(name) ? 4 : 2;
        this.hinted = hinted;
        this.words = words;
    }

    public Html getName() {
        return Html.text(name);
    }

    public Html getLabel() {
        return words.say("tend.field." + name);
    }

    public boolean isHinted() {
        return hinted;
    }

    public Html getHint() {
        return hinted ? words.say("tend.hint." + name) : Html.EMPTY;
    }

    public Html getText() {
        return Html.text(text);
    }

    public int getMost() {
        return most;
    }

    public int getRows() {
        return rows;
    }
}
