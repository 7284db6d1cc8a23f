package org.groundswell.outloud.made.web;

import org.groundswell.outloud.made.domain.QuoteAsk.Answer;
import org.groundswell.outloud.made.domain.SeenMade;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** A question to the reader whether they may be quoted. */
public final class AskedView {
    private final SeenMade.Asked asked;
    private final ReaderWords words;

    AskedView(SeenMade.Asked asked, ReaderWords words) {
        this.asked = asked;
        this.words = words;
    }

    public Html getRef() {
        return Html.text(asked.made().value());
    }

    public Html getLine() {
        return words.say(asked.hidden() ? "made.asked.hidden" : "made.asked", new WhoView(asked.by(), false, words).getName());
    }

    public boolean isHidden() {
        return asked.hidden();
    }

    public boolean isYes() {
        return asked.answer() == Answer.YES;
    }

    public boolean isNo() {
        return asked.answer() == Answer.NO;
    }
}
