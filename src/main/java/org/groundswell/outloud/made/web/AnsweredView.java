package org.groundswell.outloud.made.web;

import java.util.Locale;
import org.groundswell.outloud.made.domain.SeenMade;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** What somebody who is quoted said to that, for who made the page. */
public final class AnsweredView {
    private final SeenMade.Answered answered;
    private final ReaderWords words;

    AnsweredView(SeenMade.Answered answered, ReaderWords words) {
        this.answered = answered;
        this.words = words;
    }

    public WhoView getWho() {
        return new WhoView(answered.who(), false, words);
    }

    public Html getAnswer() {
        return words.say("made.answer." + answered.answer().name());
    }

    /** The answer for style sheets. */
    public Html getKind() {
        return Html.text(answered.answer().name().toLowerCase(Locale.ROOT));
    }
}
