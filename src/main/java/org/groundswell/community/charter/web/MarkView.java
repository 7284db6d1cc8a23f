package org.groundswell.community.charter.web;

import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** The number behind a sentence that leads to what somebody says against it. */
public final class MarkView {
    private final Pinned pinned;
    private final Html label;

    MarkView(Pinned pinned, ReaderWords words) {
        this.pinned = pinned;
        this.label = words.say("challenge.mark", pinned.number());
    }

    public int getNumber() {
        return pinned.number();
    }

    public Html getTarget() {
        return ChallengeView.id(pinned.challenge().ref());
    }

    public Html getLabel() {
        return label;
    }
}
