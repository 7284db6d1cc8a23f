package org.groundswell.outloud.web;

import org.groundswell.shared.web.Html;

/** What it means to share something for these people under this name. */
public final class ConsequenceView {
    private final String audience;
    private final String identity;
    private final Html sentence;
    private final boolean shown;

    /** @param shown whether it is the one that holds as the form is opened */
    ConsequenceView(String audience, String identity, Html sentence, boolean shown) {
        this.audience = audience;
        this.identity = identity;
        this.sentence = sentence;
        this.shown = shown;
    }

    public Html getAudience() {
        return Html.text(audience);
    }

    public Html getIdentity() {
        return Html.text(identity);
    }

    public Html getSentence() {
        return sentence;
    }

    public boolean isShown() {
        return shown;
    }
}
