package org.groundswell.shared.web;

import org.groundswell.shared.domain.Who;

/** A person as the reader may see them. */
public final class WhoView {
    private static final String KEY = "org.groundswell.confluence.parts.who.";
    private final Who who;
    private final ReaderWords words;
    private final Html name;
    private final Html picture;

    /** @param hidden whether the person hides the name, so that no picture is shown */
    public WhoView(Who who, boolean hidden, ReaderWords words) {
        this.who = who;
        this.words = words;
        boolean pictured = who.profile() != null && who.profile().picture() != null && !hidden;
        this.picture = pictured ? Html.text(who.profile().picture()) : Html.EMPTY;
        this.name = switch (who.kind()) {
            case YOU -> you(who, hidden, words);
            case NAMED -> Html.text(who.profile().name());
            case COLLEAGUE -> words.texts().of(KEY + "colleague");
            case FORMER -> words.texts().of(KEY + "former");
        };
    }

    // Paper and mail are passed on: there the reader stands as everybody else sees them.
    private static Html you(Who who, boolean hidden, ReaderWords words) {
        if (words.passedOn()) {
            return hidden || who.profile() == null ? words.texts().of(KEY + "colleague") : Html.text(who.profile().name());
        }
        return words.texts().of(KEY + (hidden ? "you.hidden" : "you"));
    }

    public Html getName() {
        return name;
    }

    /** The same inside a sentence, after "by". */
    public Html by() {
        return inside("by");
    }

    /** The same inside a sentence, as the one something is done to. */
    public Html whom() {
        return inside("whom");
    }

    private Html inside(String place) {
        return switch (who.kind()) {
            case YOU -> words.passedOn() ? name : words.texts().of(KEY + "you." + place);
            case FORMER -> words.texts().of(KEY + "former." + place);
            case NAMED, COLLEAGUE -> name;
        };
    }

    public boolean isPictured() {
        return !picture.isEmpty();
    }

    public Html getPicture() {
        return picture;
    }
}
