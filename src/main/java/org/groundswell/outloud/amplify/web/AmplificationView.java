package org.groundswell.outloud.amplify.web;

import org.groundswell.outloud.amplify.domain.AmplifyAct;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** That a post is passed on, as a card says it. */
public final class AmplificationView {
    private final SeenAmplification seen;
    private final ReaderWords words;
    private final WhoView who;

    public AmplificationView(SeenAmplification seen, ReaderWords words) {
        this.seen = seen;
        this.words = words;
        this.who = new WhoView(seen.by(), false, words);
    }

    public Html getRef() {
        return Html.text(seen.ref().value());
    }

    public WhoView getWho() {
        return who;
    }

    public Html getDay() {
        return words.day(seen.since());
    }

    /** Why, in the words of whoever passed it on. */
    public Html getWords() {
        return Html.text(seen.words());
    }

    /** The one line in which it is asked or told. */
    public Html getLine() {
        Html community = seen.community() == null ? words.say("amplify.unseen") : Html.text(seen.community().name());
        return seen.mine() ? words.say("amplify.mine." + seen.state().name(), community) : words.say("amplify.line." + seen.state().name(), who.getName(), community);
    }

    /** Whether the reader is to say yes or no. */
    public boolean isAnswerable() {
        return seen.may(AmplifyAct.AGREE);
    }

    public boolean isTakeable() {
        return seen.may(AmplifyAct.TAKE_BACK);
    }
}
