package org.groundswell.outloud.response.web;

import org.groundswell.outloud.domain.FormerText;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;

/** What a post said before it was edited. */
public final class FormerTextView {
    private final FormerText text;
    private final ReaderWords words;

    FormerTextView(FormerText text, ReaderWords words) {
        this.text = text;
        this.words = words;
    }

    public Html getDay() {
        return words.day(text.until());
    }

    public Html getText() {
        return SafeText.paragraph(text.text());
    }
}
