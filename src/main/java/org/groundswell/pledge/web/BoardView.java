package org.groundswell.pledge.web;

import java.util.List;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Phase;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.web.AudienceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;

/** A board above its pledges. */
public final class BoardView {
    private final SeenBoard board;
    private final BoardSettings settings;
    private final ReaderWords words;
    private final AudienceView audience;
    private final boolean loggedIn;
    private final String here;

    /**
     * @param here the path of the page the reader is on, null if that is no page yet
     */
    BoardView(SeenBoard board, String here, boolean loggedIn, AudienceView audience, ReaderWords words) {
        this.board = board;
        this.settings = board.board().settings();
        this.words = words;
        this.here = here;
        this.loggedIn = loggedIn;
        this.audience = audience;
    }

    public Html getQuestion() {
        return Html.text(settings.question());
    }

    /** The name script uses for the board, empty in the preview of a new page. */
    public Html getName() {
        return board.spot() == null ? Html.EMPTY : Html.text(board.spot().token().value());
    }

    /** The page it is shown on, for script; empty where there is none. */
    public Html getPage() {
        return board.spot() == null || board.spot().page() == null ? Html.EMPTY : Html.text(String.valueOf(board.spot().page().value()));
    }

    public Html getCounts() {
        if (!isCounted()) {
            return Html.EMPTY;
        }
        Counts counts = board.counts();
        if (counts.pledges() == 0) {
            return words.say("board.counts.none");
        }
        return words.say("board.counts", words.say("board.counts.pledges", counts.pledges()), words.say("board.counts.people", counts.people()), counts.kept());
    }

    /** Whether the reader is told how many pledges there are. */
    public boolean isCounted() {
        return words.counting();
    }

    public boolean isEmpty() {
        return board.counts().pledges() == 0;
    }

    public boolean isHarvest() {
        return board.phase() == Phase.HARVEST;
    }

    public boolean isClosing() {
        return settings.closes().isPresent();
    }

    public Html getClosingText() {
        return settings.closes().map(day -> words.say(isHarvest() ? "board.closed" : "board.closes", words.day(day))).orElse(Html.EMPTY);
    }

    public boolean isTargeted() {
        return settings.target().isPresent() && !isHarvest();
    }

    public Html getTarget() {
        return settings.target().map(people -> words.say("board.target", people)).orElse(Html.EMPTY);
    }

    public boolean isThemed() {
        return !settings.themes().isEmpty();
    }

    public List<Html> getThemes() {
        return settings.themes().stream().map(Html::text).toList();
    }

    public boolean isMayPledge() {
        return board.rights().contains(BoardAct.PLEDGE);
    }

    public boolean isLoggedIn() {
        return loggedIn;
    }

    /** Whether the one thing missing to pledge here is to be logged in. */
    public boolean isWaitingForLogin() {
        return !loggedIn && here != null && !isHarvest();
    }

    public Html getLogin() {
        return here == null ? Html.EMPTY : LoginLink.to(here, words);
    }

    public boolean isCopied() {
        return board.copied();
    }

    public boolean isMayMakeNew() {
        return board.rights().contains(BoardAct.MAKE_NEW);
    }

    public Html getHomeTitle() {
        return board.home() == null ? Html.EMPTY : Html.text(board.home().title());
    }

    public Html getHomeAddress() {
        return board.home() == null ? Html.EMPTY : words.link(board.home().path());
    }

    public AudienceView getAudience() {
        return audience;
    }
}
