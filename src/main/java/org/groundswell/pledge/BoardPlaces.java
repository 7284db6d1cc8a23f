package org.groundswell.pledge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Phase;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.Situation;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.CommunityValues;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Where boards are in the wiki: the pages they live on, what those allow, and boards that so far stand in the text only. */
@Component
class BoardPlaces {
    private final Boards boards;
    private final PledgeWordsKept words;
    private final WikiPages pages;
    private final Permissions permissions;
    private final CommunityValues values;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    BoardPlaces(Boards boards, PledgeWordsKept words, WikiPages pages, Permissions permissions, CommunityValues values, AccessMode accessMode, Transactions transactions,
                Clock clock) {
        this.boards = boards;
        this.words = words;
        this.pages = pages;
        this.permissions = permissions;
        this.values = values;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param board empty where only the page matters */
    Situation situation(PageId page, Optional<Board> board, Person person) {
        PageRights rights = page == null ? PageRights.NONE : permissions.on(page, person);
        return new Situation(person, rights, accessMode.readOnly(), board.map(one -> one.phase(clock)).orElse(Phase.OPEN), clock.instant());
    }

    /**
     * The board that is meant, stored or standing in the text only.
     *
     * @throws Refused BOARD_NOT_FOUND if there is nothing this person may see
     */
    Place place(BoardSpot spot, Person person) {
        Board board = transactions.run(() -> boards.find(spot)).orElseGet(() -> inText(spot, person));
        return place(board, person, PledgeRefusal.BOARD_NOT_FOUND);
    }

    Place place(Board board, Person person, PledgeRefusal otherwise) {
        Situation situation = situation(board.home(), Optional.of(board), person);
        if (!situation.page().view()) {
            throw new Refused(otherwise);
        }
        return new Place(board, situation);
    }

    /** @return what a pledge on the board can be tied to */
    List<String> values(Board board, Person reader) {
        return values.around(board.home(), reader);
    }

    /** @throws Refused UNKNOWN_VALUE if the community around the board does not name it; none at all is fine */
    void demandValue(Board board, String value, Person person) {
        if (!value.isEmpty() && !values(board, person).contains(value)) {
            throw new Refused(PledgeRefusal.UNKNOWN_VALUE, "value");
        }
    }

    boolean mayEdit(PageId page, Person person) {
        return permissions.on(page, person).edit();
    }

    /** The board that a macro's settings make on the page of the spot. */
    Board inText(BoardSpot spot, BoardSettings settings, Person creator) {
        WikiPage page = Optional.ofNullable(spot.page()).flatMap(pages::find).orElseThrow(() -> new Refused(PledgeRefusal.BOARD_NOT_FOUND));
        return new Board(0, null, spot.token(), page.id(), page.space(), settings, creator, clock.instant());
    }

    /** The board whose macro is found in the stored page of the spot, if the reader may see that page. */
    Board inText(BoardSpot spot, Person reader) {
        if (spot.page() == null || !permissions.on(spot.page(), reader).view()) {
            throw new Refused(PledgeRefusal.BOARD_NOT_FOUND);
        }
        return pages.macros(spot.page(), BoardService.MACRO).stream().filter(parameters -> names(parameters, spot)).findFirst()
            .map(parameters -> inText(spot, BoardSettings.parse(parameters), reader)).orElseThrow(() -> new Refused(PledgeRefusal.BOARD_NOT_FOUND));
    }

    /** The board with other settings. */
    Board asking(Board board, BoardSettings settings) {
        return new Board(board.id(), board.ref(), board.token(), board.home(), board.space(), settings, board.createdBy(), board.createdAt());
    }

    /** Inside a unit of work: the stored board, made if this is the first time anything is stored on it. */
    Board open(Board board) {
        if (board.stored()) {
            return board;
        }
        return boards.find(new BoardSpot(board.token(), board.home())).orElseGet(() -> make(board, true));
    }

    /** Inside a unit of work: stores a board, to be found by its words. */
    Board make(Board board, boolean first) {
        return words.keep(boards.make(board, first));
    }

    /** Inside a unit of work: the board asks something else from now on. */
    void change(Board board, BoardSettings settings) {
        boards.change(board.id(), settings);
        boards.find(board.id()).ifPresent(words::keep);
    }

    /** A board and what somebody who may see it meets there. */
    record Place(Board board, Situation situation) {
    }

    private static boolean names(Map<String, String> parameters, BoardSpot spot) {
        try {
            return BoardSpot.onPage(spot.page(), parameters.get("board")).token().equals(spot.token());
        } catch (Refused unusable) {
            return false;
        }
    }
}
