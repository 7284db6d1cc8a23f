package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;

/** A board to be chosen for a pledge that something moved somebody to. */
public final class GroundView {
    private final SeenBoard board;
    private final boolean chosen;

    GroundView(SeenBoard board, boolean chosen) {
        this.board = board;
        this.chosen = chosen;
    }

    public Html getQuestion() {
        return Html.text(board.board().settings().question());
    }

    public Html getPage() {
        return Html.text(board.home().title());
    }

    /** The same page with this board chosen. */
    public Html getAddress() {
        Ref ref = board.board().ref();
        return Html.text("?board=" + ref + "#gs-moved-board");
    }

    public boolean isChosen() {
        return chosen;
    }
}
