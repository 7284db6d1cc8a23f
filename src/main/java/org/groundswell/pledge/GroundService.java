package org.groundswell.pledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Grounds;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.Origins;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Finds where somebody can pledge what another one's words moved them to. */
@Service
public class GroundService {
    private static final int MOST = 20;

    private final Origins origins;
    private final BoardPlaces places;
    private final BoardService boardService;
    private final Boards boards;
    private final Backings backings;
    private final CommunityHomes communities;
    private final Transactions transactions;

    GroundService(Origins origins, BoardPlaces places, BoardService boardService, Boards boards, Backings backings, CommunityHomes communities, Transactions transactions) {
        this.origins = origins;
        this.places = places;
        this.boardService = boardService;
        this.boards = boards;
        this.backings = backings;
        this.communities = communities;
        this.transactions = transactions;
    }

    /**
     * The boards of the page it was told on, of the community around it, those the person used last, and the newest of the space; twenty at most.
     *
     * @throws Refused ORIGIN_NOT_FOUND if there is none this person may see, or whatever its own feature has against it
     */
    public Grounds grounds(Ref origin, Person person) {
        Origin found = demand(origins, origin, person);
        Map<Long, SeenBoard> open = new LinkedHashMap<>();
        near(found.page(), person).forEach(board -> {
            if (open.size() < MOST && !open.containsKey(board.id())) {
                seen(board, person).ifPresent(seen -> open.put(board.id(), seen));
            }
        });
        return new Grounds(found, List.copyOf(open.values()));
    }

    static Origin demand(Origins origins, Ref origin, Person person) {
        return origins.forPledge(origin, person).orElseThrow(() -> new Refused(PledgeRefusal.ORIGIN_NOT_FOUND, "from"));
    }

    private List<Board> near(WikiPage page, Person person) {
        Optional<WikiPage> home = page == null ? Optional.empty() : communities.around(page.id(), person).map(community -> community.home());
        return transactions.run(() -> {
            List<Board> near = new ArrayList<>();
            Stream.concat(Stream.ofNullable(page), home.stream()).forEach(one -> near.addAll(boards.onPage(one.id())));
            near.addAll(lately(person));
            if (page != null) {
                near.addAll(boards.inSpace(page.space(), null, Window.LARGEST));
            }
            return near;
        });
    }

    private List<Board> lately(Person person) {
        List<Long> ids = backings.boardsOf(person);
        Map<Long, Board> found = new LinkedHashMap<>();
        boards.all(ids).forEach(board -> found.put(board.id(), board));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Optional<SeenBoard> seen(Board board, Person person) {
        try {
            BoardPlaces.Place place = places.place(board, person, PledgeRefusal.BOARD_NOT_FOUND);
            return Optional.of(boardService.seen(place, BoardSpot.named(board.ref().value(), null), Counts.NONE)).filter(seen -> seen.rights().contains(BoardAct.PLEDGE));
        } catch (Refused unseen) {
            return Optional.empty();
        }
    }
}
