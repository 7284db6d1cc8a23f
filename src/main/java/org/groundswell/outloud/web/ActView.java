package org.groundswell.outloud.web;

import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A button under a post. */
public final class ActView {
    private final String name;
    private final Html label;
    private final Manner manner;
    private final boolean on;

    /** How a button behaves. */
    enum Manner {
        /** Does it at once. */
        DEED,
        /** Says by one press, and takes back by one more. */
        TOGGLE,
        /** The same, and asks for a word before. */
        TOGGLE_WITH_WORDS,
        /** Opens a form. */
        FORM
    }

    ActView(String name, Manner manner, boolean on, ReaderWords words) {
        this.name = name;
        this.label = words.say("post.act." + name);
        this.manner = manner;
        this.on = on;
    }

    public Html getName() {
        return Html.text(name);
    }

    public Html getLabel() {
        return label;
    }

    public boolean isToggle() {
        return manner == Manner.TOGGLE || manner == Manner.TOGGLE_WITH_WORDS;
    }

    public boolean isOpens() {
        return manner == Manner.FORM || manner == Manner.TOGGLE_WITH_WORDS && !on;
    }

    public boolean isOn() {
        return on;
    }

    /** Whether it is one of those that are seldom wanted. */
    public boolean isQuiet() {
        return !isToggle() && !"respond".equals(name) && !"take".equals(name);
    }
}
