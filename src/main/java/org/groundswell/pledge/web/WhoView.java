package org.groundswell.pledge.web;

import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.Html;

/** A person as the reader may see them. */
public final class WhoView {
    private final Html name;
    private final Html picture;

    WhoView(Who who, boolean hidden, ReaderWords words) {
        boolean pictured = who.profile() != null && who.profile().picture() != null && !hidden;
        this.picture = pictured ? Html.text(who.profile().picture()) : Html.EMPTY;
        this.name = switch (who.kind()) {
            case YOU -> you(who, hidden, words);
            case NAMED -> Html.text(who.profile().name());
            case COLLEAGUE -> words.say("who.colleague");
            case FORMER -> words.say("who.former");
        };
    }

    // Paper and mail are passed on: there the reader stands as everybody else sees them.
    private static Html you(Who who, boolean hidden, ReaderWords words) {
        if (words.passedOn()) {
            return hidden || who.profile() == null ? words.say("who.colleague") : Html.text(who.profile().name());
        }
        return words.say(hidden ? "who.you.hidden" : "who.you");
    }

    public Html getName() {
        return name;
    }

    public boolean isPictured() {
        return !picture.isEmpty();
    }

    public Html getPicture() {
        return picture;
    }
}
