package org.groundswell.outloud.web;

import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A button under a post. */
public final class ActView {
    private final String name;
    private final Html label;
    private final Html address;
    private final Manner manner;
    private final boolean on;
    private final boolean quiet;

    /** How a button behaves: does it at once, says by one press and takes back by one more, the same but asking for a word before, opens a form, or leads elsewhere. */
    enum Manner {
        DEED, TOGGLE, TOGGLE_WITH_WORDS, FORM, LINK
    }

    /**
     * @param address where it leads, empty unless it is a link
     * @param on    whether it was pressed already
     * @param quiet whether it stands back behind what answers or settles
     */
    ActView(String name, Manner manner, Html address, boolean on, boolean quiet, ReaderWords words) {
        this.name = name;
        this.label = words.say("post.act." + name);
        this.manner = manner;
        this.address = address;
        this.on = on;
        this.quiet = quiet;
    }

    public Html getName() {
        return Html.text(name);
    }

    public Html getLabel() {
        return label;
    }

    public boolean isLink() {
        return manner == Manner.LINK;
    }

    public Html getAddress() {
        return address;
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

    public boolean isQuiet() {
        return quiet;
    }
}
