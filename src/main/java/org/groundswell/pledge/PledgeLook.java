package org.groundswell.pledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.pledge.domain.Backing;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeHistory;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.domain.Tallies;
import org.groundswell.pledge.domain.WholePledge;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.Origins;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Looks at published pledges and what hangs on them, as one reader may see it; inside a unit of work, except where it begins with a ref. */
@Component
class PledgeLook {
    static final String JOINS = "joins";

    private final BoardPlaces places;
    private final BoardService boardService;
    private final PledgeReading reading;
    private final Boards boards;
    private final Tallies tallies;
    private final Pledges pledges;
    private final Backings backings;
    private final PledgeHistory history;
    private final Origins origins;
    private final Transactions transactions;

    PledgeLook(BoardPlaces places, BoardService boardService, PledgeReading reading, Boards boards, Tallies tallies, Pledges pledges, Backings backings,
        PledgeHistory history, Origins origins, Transactions transactions) {
        this.places = places;
        this.boardService = boardService;
        this.reading = reading;
        this.boards = boards;
        this.tallies = tallies;
        this.pledges = pledges;
        this.backings = backings;
        this.history = history;
        this.origins = origins;
        this.transactions = transactions;
    }

    /** A published pledge, and what somebody who may see it meets on its board. */
    record Found(Pledge pledge, BoardPlaces.Place place) {
    }

    /** @throws Refused PLEDGE_NOT_FOUND if there is nothing this reader may see */
    Found find(Ref ref, Person reader) {
        Pledge pledge = transactions.run(() -> pledges.find(ref)).filter(PledgeLook::published).orElseThrow(PledgeLook::notFound);
        Board board = transactions.run(() -> boards.find(pledge.board())).orElseThrow(PledgeLook::notFound);
        return new Found(pledge, places.place(board, reader, PledgeRefusal.PLEDGE_NOT_FOUND));
    }

    WholePledge whole(Ref ref, Window window, Person reader) {
        Cursor after = Cursor.decode(JOINS, window.after());
        Found found = find(ref, reader);
        Board board = found.place().board();
        return transactions.run(() -> new WholePledge(
            boardService.seen(found.place(), BoardSpot.named(board.ref().value(), null), tallies.of(List.of(board.id())).getOrDefault(board.id(), Counts.NONE)),
            seen(List.of(found.pledge()), found.place()).get(0), joins(found, after, window.limit()), history(found)));
    }

    List<SeenPledge> seen(List<Pledge> items, BoardPlaces.Place place) {
        List<Backing> mine = backings.of(place.situation().person(), items.stream().map(Pledge::id).toList());
        Set<Ref> from = items.stream().map(Pledge::from).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Ref, Origin> seen = from.isEmpty() ? Map.of() : origins.seen(from, place.situation().person());
        return reading.seen(items, mine, seen, place.board().ref(), place.situation());
    }

    Page<SeenJoin> joins(Found found, Cursor after, int limit) {
        Page<Backing> page = Page.of(backings.joins(found.pledge().id(), after, limit), limit, join -> new Cursor(JOINS, join.ref()));
        return new Page<>(reading.joins(page.items(), found.place().situation().person()), page.next());
    }

    List<PledgeEvent> history(Found found) {
        return reading.history(history.of(found.pledge().id()), found.pledge(), found.place().situation().person());
    }

    static boolean published(Pledge pledge) {
        return pledge.state() != PledgeState.DRAFT;
    }

    static Refused notFound() {
        return new Refused(PledgeRefusal.PLEDGE_NOT_FOUND);
    }
}
