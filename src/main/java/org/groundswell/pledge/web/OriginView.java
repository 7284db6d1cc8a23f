package org.groundswell.pledge.web;

import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** What moved somebody to a pledge. */
public final class OriginView {
    private final Origin origin;
    private final ReaderWords words;

    OriginView(Origin origin, ReaderWords words) {
        this.origin = origin;
        this.words = words;
    }

    public Html getRef() {
        return Html.text(origin.ref().value());
    }

    public Html getLead() {
        return Html.text(origin.lead());
    }

    /** The same in quotation marks. */
    public Html getQuoted() {
        return words.say("card.moved.words", getLead());
    }

    public Html getAddress() {
        return words.link(origin.path());
    }

    public WhoView getWho() {
        return new WhoView(origin.by(), false, words);
    }

    /** Whose it is, in a line behind the words. */
    public Html getByLine() {
        return words.say("card.moved.by", getWho().by());
    }
}
