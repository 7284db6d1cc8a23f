package org.groundswell.pledge;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.BoardRules;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.Situation;
import org.groundswell.pledge.domain.Tallies;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Visible;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Finds boards for readers, and keeps them in step with the macros that show them. */
@Service
public class BoardService {
    /** The macro that shows a board. */
    public static final String MACRO = "groundswell-pledges";
    private static final String OF_A_SPACE = "boards";
    private static final int MOST_PARTS = 40;

    private final Boards boards;
    private final Tallies tallies;
    private final BoardPlaces places;
    private final WikiPages pages;
    private final Transactions transactions;
    private final Clock clock;

    public BoardService(Boards boards, Tallies tallies, BoardPlaces places, WikiPages pages, Transactions transactions, Clock clock) {
        this.boards = boards;
        this.tallies = tallies;
        this.places = places;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The board as a macro shows it; one that is not stored yet is empty and made of the macro's settings. Never writes.
     *
     * @throws Refused BOARD_NOT_FOUND if there is nothing this reader may see
     */
    public SeenBoard show(BoardSpot spot, BoardSettings settings, Person reader) {
        Found found = stored(spot).orElseGet(() -> new Found(places.inText(spot, settings, Person.ANONYMOUS), Counts.NONE));
        boolean atHome = found.board().home().equals(spot.page());
        return seen(atHome ? new Found(places.asking(found.board(), settings), found.counts()) : found, spot, reader);
    }

    /** An empty board made of a macro's settings, for the preview of a page that was never saved; it has no home and no rights. */
    public SeenBoard preview(BoardSettings settings) {
        Board board = new Board(0, null, null, null, null, settings, Person.ANONYMOUS, clock.instant());
        return new SeenBoard(board, null, null, false, board.phase(clock), Counts.NONE, Audience.of(0), Set.of());
    }

    /**
     * The board that an address names; with a page in the spot also one that stands only in the page's text so far. Never writes.
     *
     * @throws Refused BOARD_NOT_FOUND if there is nothing this reader may see
     */
    public SeenBoard find(BoardSpot spot, Person reader) {
        return seen(stored(spot).orElseGet(() -> new Found(places.inText(spot, reader), Counts.NONE)), spot, reader);
    }

    /** The values of the community around the board, to tie a pledge to. */
    public List<String> values(BoardSpot spot, Person reader) {
        return places.values(places.place(spot, reader).board(), reader);
    }

    /** The boards of a space that this reader may see, newest first; not even the cursor tells of others. */
    public Page<SeenBoard> inSpace(SpaceKey space, Window window, Person reader) {
        Cursor after = Cursor.decode(OF_A_SPACE, window.after());
        Page<SeenBoard> page = Page.of(visible(space, after, window.limit() + 1, reader), window.limit(), seen -> behind(seen.board()));
        Map<Long, Counts> counts = transactions.run(() -> tallies.of(page.items().stream().map(seen -> seen.board().id()).toList()));
        return page.map(seen -> new SeenBoard(seen.board(), seen.spot(), seen.home(), seen.copied(), seen.phase(),
            counts.getOrDefault(seen.board().id(), Counts.NONE), seen.audience(), seen.rights()));
    }

    private List<SeenBoard> visible(SpaceKey space, Cursor after, int wanted, Person reader) {
        return Visible.of(wanted, MOST_PARTS, (Board last) -> part(space, last == null ? after : behind(last)), board -> listed(new Found(board, Counts.NONE), reader));
    }

    private Page<Board> part(SpaceKey space, Cursor after) {
        return transactions.run(() -> Page.of(boards.inSpace(space, after, Window.LARGEST), Window.LARGEST, BoardService::behind));
    }

    private static Cursor behind(Board board) {
        return new Cursor(OF_A_SPACE, board.ref());
    }

    /** @return how many boards of pages or spaces that are gone were in the space */
    int parkedFrom(SpaceKey space) {
        return transactions.run(() -> boards.parkedFrom(space));
    }

    /** Gives a page that shows the board of another page a board of its own, with nothing on it; a page that has one keeps it. */
    public SeenBoard makeNew(BoardSpot spot, Person editor) {
        Situation situation = places.situation(spot.page(), Optional.empty(), editor);
        if (spot.page() == null || !situation.page().view()) {
            throw new Refused(PledgeRefusal.BOARD_NOT_FOUND);
        }
        BoardRules.demandMakeNew(situation, situation.page().edit());
        Board wanted = places.inText(spot, editor);
        transactions.run(() -> {
            Optional<Board> shown = boards.find(spot);
            return shown.filter(board -> board.home().equals(spot.page())).orElseGet(() -> places.make(wanted, shown.isEmpty()));
        });
        return find(spot, editor);
    }

    /**
     * Makes the boards of a page that was saved, and changes what its own boards ask; unusable parameters change nothing.
     *
     * @param macros the parameters of each board macro in the page
     * @param saver  who saved it
     */
    public void keepInStep(PageId page, SpaceKey space, List<Map<String, String>> macros, Person saver) {
        List<Board> wanted = macros.stream().flatMap(parameters -> wanted(page, space, parameters, saver).stream())
            .sorted(Comparator.comparing(board -> board.token().value())).toList();
        transactions.run(() -> {
            wanted.forEach(this::keep);
            return null;
        });
    }

    private void keep(Board wanted) {
        Optional<Board> there = boards.find(new BoardSpot(wanted.token(), wanted.home()));
        if (there.isEmpty()) {
            places.make(wanted, true);
        }
        there.filter(board -> board.home().equals(wanted.home()) && !board.space().equals(wanted.space()))
            .ifPresent(board -> boards.move(board.home(), wanted.space()));
        there.filter(board -> board.home().equals(wanted.home()) && !board.settings().equals(wanted.settings()))
            .ifPresent(board -> places.change(board, wanted.settings()));
    }

    private Optional<Board> wanted(PageId page, SpaceKey space, Map<String, String> parameters, Person saver) {
        try {
            BoardToken token = BoardSpot.onPage(page, parameters.get("board")).token();
            return Optional.of(new Board(0, null, token, page, space, BoardSettings.parse(parameters), saver, clock.instant()));
        } catch (Refused unusable) {
            return Optional.empty();
        }
    }

    private Optional<Found> stored(BoardSpot spot) {
        return transactions.run(() -> boards.find(spot)
            .map(board -> new Found(board, tallies.of(List.of(board.id())).getOrDefault(board.id(), Counts.NONE))));
    }

    private Optional<SeenBoard> listed(Found found, Person reader) {
        Board board = found.board();
        Situation situation = places.situation(board.home(), Optional.of(board), reader);
        return pages.find(board.home()).filter(home -> situation.page().view())
            .map(home -> new SeenBoard(board, new BoardSpot(new BoardToken(board.ref().value()), null), home, false, situation.phase(), found.counts(), null,
                BoardRules.rights(situation, false, false)));
    }

    private SeenBoard seen(Found found, BoardSpot spot, Person reader) {
        return seen(places.place(found.board(), reader, PledgeRefusal.BOARD_NOT_FOUND), spot, found.counts());
    }

    /** A board that its reader may see, as it is named by this spot. */
    SeenBoard seen(BoardPlaces.Place place, BoardSpot spot, Counts counts) {
        Board board = place.board();
        WikiPage home = pages.find(board.home()).orElseThrow(() -> new Refused(PledgeRefusal.BOARD_NOT_FOUND));
        boolean copied = spot.page() != null && !spot.page().equals(board.home());
        boolean mayEditPage = copied && places.mayEdit(spot.page(), place.situation().person());
        Set<BoardAct> rights = BoardRules.rights(place.situation(), copied, mayEditPage);
        return new SeenBoard(board, spot, home, copied, place.situation().phase(), counts, pages.audience(board.home()), rights);
    }

    private record Found(Board board, Counts counts) {
    }
}
