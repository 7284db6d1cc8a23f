package org.groundswell.outloud.circle.web;

import org.groundswell.outloud.circle.domain.SeenMember;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Somebody in a circle, for a template. */
public final class MemberView {
    private final SeenMember seen;
    private final ReaderWords words;

    MemberView(SeenMember seen, ReaderWords words) {
        this.seen = seen;
        this.words = words;
    }

    public Html getRef() {
        return Html.text(seen.ref().value());
    }

    public WhoView getWho() {
        return new WhoView(seen.who(), false, words);
    }
}
