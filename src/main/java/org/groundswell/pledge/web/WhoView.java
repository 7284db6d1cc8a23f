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
            case YOU -> words.say(hidden ? "who.you.hidden" : "who.you");
            case NAMED -> Html.text(who.profile().name());
            case COLLEAGUE -> words.say("who.colleague");
            case FORMER -> words.say("who.former");
        };
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
