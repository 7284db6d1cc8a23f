package org.groundswell.pledge;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.BoardToken;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.persistence.AoBackings;
import org.groundswell.pledge.persistence.AoBoardCounts;
import org.groundswell.pledge.persistence.AoBoardEnds;
import org.groundswell.pledge.persistence.AoBoardPeople;
import org.groundswell.pledge.persistence.AoBoardRemoval;
import org.groundswell.pledge.persistence.AoBoards;
import org.groundswell.pledge.persistence.AoPledgeHistory;
import org.groundswell.pledge.persistence.AoPledges;
import org.groundswell.pledge.persistence.AoTallies;
import org.groundswell.pledge.persistence.BackingRow;
import org.groundswell.pledge.persistence.BoardPersonRow;
import org.groundswell.pledge.persistence.BoardRow;
import org.groundswell.pledge.persistence.PledgeEventRow;
import org.groundswell.pledge.persistence.PledgeRow;
import org.groundswell.pledge.persistence.RecountRow;
import org.groundswell.pledge.persistence.TallyRow;
import org.groundswell.search.persistence.AoWords;
import org.groundswell.search.persistence.WordEntryRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.AoPageMentions;
import org.groundswell.shared.persistence.PageMentionRow;
import org.groundswell.shared.persistence.Transactions;

/** Both services on a real database, around a wiki in memory; one for all tests of a database, each with pages of its own. */
final class PledgeWorld {
    static final Person ADA = new Person("ada");
    static final Person BEN = new Person("ben");
    static final Person CY = new Person("cy");
    private static final Map<TestDatabase, PledgeWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    final SmallWiki wiki = new SmallWiki();
    final WoundClock clock = new WoundClock();
    final AoTestbed testbed;
    final ActiveObjects activeObjects;
    final Transactions transactions;
    final BoardService boards;
    final PledgeService pledges;
    final GroundService grounds;
    final PledgesOfOrigins grown;
    final PledgeSurroundings around = new PledgeSurroundings();
    final BoardCounts boardCounts;
    final AoBoardEnds ends;
    final AoWords words;
    final List<Findable> found;
    final AoPageMentions mentions;
    final LinkingPledges linking;

    private PledgeWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", BoardRow.class, TallyRow.class, BoardPersonRow.class, PledgeRow.class, BackingRow.class,
            PledgeEventRow.class, RecountRow.class, WordEntryRow.class, PageMentionRow.class);
        activeObjects = testbed.activeObjects();
        transactions = new Transactions(activeObjects);
        mentions = new AoPageMentions(activeObjects, clock);
        AoBoards storedBoards = new AoBoards(activeObjects);
        AoTallies tallies = new AoTallies(activeObjects, clock);
        ends = new AoBoardEnds(activeObjects, transactions, storedBoards, new AoBoardRemoval(activeObjects, transactions, tallies), clock);
        boardCounts = new AoBoardCounts(activeObjects, transactions, wiki);
        AoPledges storedPledges = new AoPledges(activeObjects, clock);
        AoBackings backings = new AoBackings(activeObjects, clock);
        AoPledgeHistory history = new AoPledgeHistory(activeObjects);
        words = new AoWords(activeObjects);
        PledgeWordsKept kept = new PledgeWordsKept(words, storedBoards, clock);
        found = List.of(new FoundPledges(storedPledges, kept, wiki, transactions, clock), new FoundBoards(storedBoards, kept, wiki, transactions));
        PledgeStore store = new PledgeStore(storedPledges, backings, new AoBoardPeople(activeObjects, clock), tallies, history, kept,
            new PledgeLinks(mentions, wiki, storedBoards));
        linking = new LinkingPledges(storedPledges, storedBoards, wiki, wiki, wiki, transactions, clock);
        BoardPlaces places = new BoardPlaces(storedBoards, kept, wiki, wiki, wiki, wiki, transactions, clock);
        boards = new BoardService(storedBoards, tallies, places, wiki, transactions, clock);
        PledgeLook look = new PledgeLook(places, boards, new PledgeReading(wiki, clock), storedBoards, tallies, storedPledges, backings, history, around, transactions);
        pledges = new PledgeService(places, new PledgeDrafts(places, storedPledges, backings, store, transactions), look, store, storedPledges, backings, around,
            new PledgeNews(Optional.of(around), Optional.of(around), around, backings, wiki, transactions), transactions);
        grounds = new GroundService(around, places, boards, storedBoards, backings, around, transactions);
        grown = new PledgesOfOrigins(storedPledges, storedBoards, places, wiki, transactions);
    }

    static synchronized PledgeWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, PledgeWorld::new);
    }

    /** A world with nothing in it, for tests that look at everything stored. */
    static PledgeWorld apart(TestDatabase database) {
        return new PledgeWorld(database);
    }

    static Map<String, String> macro(String board, String... more) {
        Map<String, String> parameters = new HashMap<>(Map.of("board", board, "question", "What will you do?"));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }

    static String newToken() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    /** A page at the top of a space. */
    static PagePlace place(PageId page, SpaceKey space) {
        return new PagePlace(page, "Page " + page.value(), space, space.value(), List.of(), false);
    }

    static PledgeWords words(String iWill) {
        return PledgeWords.of(iWill, "", "", "", "", "", "");
    }

    /** A board on a page of its own, not stored yet. */
    BoardSpot spot(String... more) {
        String token = newToken();
        return new BoardSpot(new BoardToken(token), wiki.page("DEMO", macro(token, more)));
    }

    SeenPledge publish(BoardSpot spot, Person author, String iWill) {
        clock.wind(Duration.ofSeconds(1));
        return pledges.publish(spot, words(iWill), Identity.NAMED, null, author);
    }

    SeenBoard show(BoardSpot spot, Person reader) {
        return boards.show(spot, BoardSettings.parse(macroOn(spot)), reader);
    }

    private Map<String, String> macroOn(BoardSpot spot) {
        return wiki.macros(spot.page(), BoardService.MACRO).get(0);
    }

    List<SeenPledge> list(BoardSpot spot, Person reader) {
        return pledges.list(spot, PledgeQuery.newest(50), reader).items();
    }

    PageId copyOf(PageId page) {
        PageId copy = wiki.page("DEMO");
        wiki.text(copy, wiki.macros(page, BoardService.MACRO));
        return copy;
    }
}
