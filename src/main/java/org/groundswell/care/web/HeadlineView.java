package org.groundswell.care.web;

import org.groundswell.care.domain.SeenHeadline;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Something new in what one follows, for a template. */
public final class HeadlineView {
    private final SeenHeadline seen;
    private final ReaderWords words;

    HeadlineView(SeenHeadline seen, ReaderWords words) {
        this.seen = seen;
        this.words = words;
    }

    /** What it is called, or that there is something. */
    public Html getTitle() {
        String title = seen.headline().title();
        return title.isEmpty() ? words.say("digest.untitled") : Html.text(title);
    }

    public Html getName() {
        return new WhoView(seen.who(), false, words).getName();
    }

    public Html getAddress() {
        return words.link(seen.headline().path());
    }
}
