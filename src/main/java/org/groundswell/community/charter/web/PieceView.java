package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.shared.web.Html;

/** Some words of a sentence and whether another version has them. */
public final class PieceView {
    private final TextChange.Kind kind;
    private final Html text;

    PieceView(TextChange.Kind kind, String text) {
        this.kind = kind;
        this.text = Html.text(text);
    }

    public Html getText() {
        return text;
    }

    public boolean isAdded() {
        return kind == TextChange.Kind.ADDED;
    }

    public boolean isDropped() {
        return kind == TextChange.Kind.DROPPED;
    }
}
