package org.groundswell.community.web;

import org.groundswell.community.domain.SeenPerson;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Somebody who asks to join, or is invited to. */
public final class RequestView {
    private final SeenPerson seen;
    private final ReaderWords words;

    RequestView(SeenPerson seen, ReaderWords words) {
        this.seen = seen;
        this.words = words;
    }

    public Html getRef() {
        return Html.text(seen.ref().value());
    }

    public WhoView getWho() {
        return new WhoView(seen.who(), false, words);
    }

    /** Since when, and who invited if somebody did. */
    public Html getLine() {
        Html day = words.day(seen.since());
        return seen.by() == null ? day : words.say("page.invitedBy", day, RoleWords.by(seen.by(), seen.power(), words));
    }
}
