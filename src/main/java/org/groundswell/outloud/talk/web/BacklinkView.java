package org.groundswell.outloud.talk.web;

import org.groundswell.outloud.talk.BacklinkService.Found;
import org.groundswell.shared.domain.Linking.Backlink;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** One thing that links to the page. */
public final class BacklinkView {
    private static final int LONGEST = 120;
    private static final String ADDRESS = "https?://\\S+";

    private final Found found;
    private final WhoView by;
    private final ReaderWords words;

    BacklinkView(Found found, ReaderWords words) {
        this.found = found;
        this.by = new WhoView(found.link().by(), false, words);
        this.words = words;
    }

    private Backlink link() {
        return found.link();
    }

    public Html getKind() {
        return words.say("link.kind." + found.kind());
    }

    public Html getAddress() {
        return words.link(link().path());
    }

    /** How it begins; addresses, that of this page among them, are cut, because the line itself leads on. */
    public Html getWords() {
        return Html.text(PlainText.beginning(link().words().replaceAll(ADDRESS, "\u2026"), LONGEST));
    }

    public WhoView getBy() {
        return by;
    }

    public Html getDay() {
        return words.day(link().at());
    }

    public boolean isPlaced() {
        return link().home() != null;
    }

    public Html getPlaceTitle() {
        return isPlaced() ? Html.text(link().home().title()) : Html.EMPTY;
    }

    public Html getPlaceAddress() {
        return isPlaced() ? words.link(link().home().path()) : Html.EMPTY;
    }
}
