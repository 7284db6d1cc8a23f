package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** Somebody who does the same. */
public final class JoinView {
    private final WhoView who;
    private final Html words;
    private final Html day;

    JoinView(SeenJoin join, ReaderWords reader) {
        this.who = new WhoView(join.who(), join.dayOnly(), reader);
        this.words = SafeText.paragraph(join.words());
        this.day = reader.day(join.since());
    }

    public WhoView getWho() {
        return who;
    }

    public boolean isWorded() {
        return !words.isEmpty();
    }

    public Html getWords() {
        return words;
    }

    public Html getDay() {
        return day;
    }
}
