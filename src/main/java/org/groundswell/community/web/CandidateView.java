package org.groundswell.community.web;

import org.groundswell.community.domain.Tie;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** Somebody who stands for a seat, or is asked to take one. */
public final class CandidateView {
    private final Tie tie;
    private final WhoView who;
    private final Html line;
    private final boolean supported;
    private final boolean may;

    CandidateView(Tie tie, WhoView who, Html line, boolean supported, boolean may) {
        this.tie = tie;
        this.who = who;
        this.line = line;
        this.supported = supported;
        this.may = may;
    }

    public Html getRef() {
        return Html.text(tie.ref().value());
    }

    public WhoView getWho() {
        return who;
    }

    public boolean isWorded() {
        return !tie.words().isEmpty();
    }

    public Html getWords() {
        return SafeText.paragraph(tie.words());
    }

    public Html getLine() {
        return line;
    }

    public boolean isSupported() {
        return supported;
    }

    /** Whether the reader may support this person, or take the offer back. */
    public boolean isMay() {
        return may;
    }
}
