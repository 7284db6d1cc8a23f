package org.groundswell.outloud.made.web;

import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A page that was made of a post. */
public final class MadePageView {
    private final WikiPage page;
    private final ReaderWords words;

    MadePageView(WikiPage page, ReaderWords words) {
        this.page = page;
        this.words = words;
    }

    public Html getTitle() {
        return Html.text(page.title());
    }

    public Html getAddress() {
        return words.link(page.path());
    }
}
