package org.groundswell.outloud.made.web;

import org.groundswell.outloud.made.domain.PageOffer;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** Something said to a post that can be quoted or left out. */
public final class ChoiceOfQuoteView {
    private final PageOffer.Choice choice;
    private final ReaderWords words;

    ChoiceOfQuoteView(PageOffer.Choice choice, ReaderWords words) {
        this.choice = choice;
        this.words = words;
    }

    public Html getRef() {
        return Html.text(choice.quote().ref().value());
    }

    public Html getKindWord() {
        return words.say(choice.quote().reply() ? "response.reply.title" : "response.kind." + choice.quote().kind().name());
    }

    public WhoView getWho() {
        return new WhoView(choice.by(), false, words);
    }

    public Html getText() {
        return SafeText.paragraph(choice.quote().words());
    }

    public boolean isUsual() {
        return choice.quote().usual();
    }
}
