package org.groundswell.community.web;

import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.WhoView;

/** Somebody who tends a community, with the term. */
public final class StewardView {
    private final WhoView who;
    private final Html term;
    private final boolean mine;

    StewardView(WhoView who, Html term, boolean mine) {
        this.who = who;
        this.term = term;
        this.mine = mine;
    }

    public WhoView getWho() {
        return who;
    }

    public Html getTerm() {
        return term;
    }

    public boolean isMine() {
        return mine;
    }
}
