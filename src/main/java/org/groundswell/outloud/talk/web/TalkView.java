package org.groundswell.outloud.talk.web;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** What stands around the conversations about a page. */
public final class TalkView {
    /** Up to how many conversations are counted. */
    static final int MOST_COUNTED = 99;

    private final PageId page;
    private final Integer number;
    private final ReaderWords words;

    /** @param number how many conversations the reader may see, {@link #MOST_COUNTED} + 1 for more; null if they are not to be counted */
    TalkView(PageId page, Integer number, ReaderWords words) {
        this.page = page;
        this.number = number;
        this.words = words;
    }

    public Html getPage() {
        return Html.text(String.valueOf(page.value()));
    }

    public Html getHeading() {
        if (number == null) {
            return words.say("box.heading");
        }
        return number > MOST_COUNTED ? words.say("box.heading.many", MOST_COUNTED) : words.say("box.heading.number", number);
    }
}
