package org.groundswell.outloud.response.web;

import org.groundswell.outloud.response.domain.SeenReaction;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** A press as the post's author may see it. */
public final class ReactionView {
    private final SeenReaction reaction;
    private final ReaderWords words;
    private final WhoView who;

    ReactionView(SeenReaction reaction, ReaderWords words) {
        this.reaction = reaction;
        this.words = words;
        this.who = new WhoView(reaction.who(), false, words);
    }

    public WhoView getWho() {
        return who;
    }

    public Html getLine() {
        return words.say("thread.reaction." + reaction.kind().name(), words.day(reaction.at()));
    }

    public boolean isNoted() {
        return !reaction.note().isEmpty();
    }

    public Html getNote() {
        return Html.text(reaction.note());
    }
}
