package org.groundswell.outloud.response.web;

import org.groundswell.shared.domain.Outgrowth;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** A pledge that came of a post. */
public final class OutgrowthView {
    private final Outgrowth outgrowth;
    private final ReaderWords words;

    OutgrowthView(Outgrowth outgrowth, ReaderWords words) {
        this.outgrowth = outgrowth;
        this.words = words;
    }

    public Html getWords() {
        return Html.text(outgrowth.words());
    }

    public Html getAddress() {
        return words.link(outgrowth.path());
    }

    public WhoView getWho() {
        return new WhoView(outgrowth.by(), false, words);
    }

    public boolean isTold() {
        return !outgrowth.story().isEmpty();
    }

    public Html getStory() {
        return SafeText.paragraph(outgrowth.story());
    }
}
