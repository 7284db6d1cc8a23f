package org.groundswell.community;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.groundswell.community.directory.DirectoryService;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.people.MembershipService;
import org.groundswell.community.people.PeopleOf;
import org.groundswell.community.people.SeatService;
import org.groundswell.community.persistence.AoCommunities;
import org.groundswell.community.persistence.AoCommunityHistory;
import org.groundswell.community.persistence.AoCommunityLinks;
import org.groundswell.community.persistence.AoCommunityLists;
import org.groundswell.community.persistence.AoCommunityWeeks;
import org.groundswell.community.persistence.AoTies;
import org.groundswell.community.persistence.CommunityEventRow;
import org.groundswell.community.persistence.CommunityLinkRow;
import org.groundswell.community.persistence.CommunityRow;
import org.groundswell.community.persistence.CommunityWeekRow;
import org.groundswell.community.persistence.TieRow;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.JobPlaceRow;
import org.groundswell.shared.persistence.Transactions;

/** People and communities on a real database, around a wiki in memory; one for all tests of a database, each with pages of its own. */
final class CommunityWorld {
    static final Person ADA = new Person("ada");
    static final Person BEN = new Person("ben");
    static final Person CY = new Person("cy");
    static final Person EVE = new Person("eve");
    static final Window NEWEST = new Window(50, null);
    private static final Map<TestDatabase, CommunityWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    final SmallWiki wiki = new SmallWiki();
    final WoundClock clock = new WoundClock();
    final AoTestbed testbed;
    final ActiveObjects activeObjects;
    final Transactions transactions;
    final AoCommunities communities;
    final AoTies ties;
    final AoCommunityHistory history;
    final CommunityPlaces places;
    final PeopleOf people;
    final MembershipService memberships;
    final SeatService seats;
    final CommunityPositions positions;
    final CommunityKeeping keeping;
    final CommunityService service;
    final EdgeService edges;
    final AoCommunityLinks links;
    final AoCommunityWeeks weeks;
    final MomentumService momentum;
    final CommunityEnds ends;
    final DirectoryService directory;
    final Set<Long> consentRounds = ConcurrentHashMap.newKeySet();
    volatile BoardNumbers boards = BoardNumbers.NONE;

    private CommunityWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", CommunityRow.class, TieRow.class, CommunityEventRow.class, CommunityLinkRow.class,
            CommunityWeekRow.class, JobPlaceRow.class);
        activeObjects = testbed.activeObjects();
        transactions = new Transactions(activeObjects);
        communities = new AoCommunities(activeObjects, clock);
        ties = new AoTies(activeObjects);
        history = new AoCommunityHistory(activeObjects);
        places = new CommunityPlaces(communities, ties, wiki, wiki, wiki, wiki, transactions, clock);
        people = new PeopleOf(places, communities, ties, history, wiki, transactions, clock);
        memberships = people.memberships;
        seats = people.seats;
        links = new AoCommunityLinks(activeObjects);
        weeks = new AoCommunityWeeks(activeObjects);
        positions = new CommunityPositions(communities, wiki, transactions);
        keeping = new CommunityKeeping(communities, positions, seats, wiki, wiki, transactions, clock);
        CommunityReading community = new CommunityReading(communities, links, ties, places, wiki, wiki, wiki, transactions);
        service = new CommunityService(communities, history, ties, seats, consentRounds::contains, places, community, transactions);
        edges = new EdgeService(service, places, keeping, communities, links, history, wiki, wiki, transactions, clock);
        momentum = new MomentumService(communities, weeks, places, boardCounts(), transactions, clock);
        ends = new CommunityEnds(communities, links, List.of(ties, history, weeks), keeping, transactions);
        directory = new DirectoryService(new AoCommunityLists(activeObjects), communities, ties, places, wiki, transactions, clock);
    }

    static synchronized CommunityWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, CommunityWorld::new);
    }

    /** A world with nothing in it, for tests that look at everything stored. */
    static CommunityWorld apart(TestDatabase database) {
        return new CommunityWorld(database);
    }

    private BoardCounts boardCounts() {
        return new BoardCounts() {
            @Override
            public BoardNumbers of(SpaceKey space) {
                return boards;
            }

            @Override
            public BoardNumbers of(PageId page) {
                return boards;
            }
        };
    }

    /** A page with the macro, saved by somebody, below another one. */
    CommunityName saved(String space, PageId above, Person saver) {
        PageId page = wiki.page(space, Map.of());
        if (above != null) {
            wiki.below(page, above);
        }
        keeping.saved(place(page), Map.of(), saver);
        return CommunityName.of(page);
    }

    PagePlace place(PageId page) {
        WikiPage found = wiki.find(page).orElseThrow();
        return new PagePlace(page, found.title(), found.space(), "Space " + found.space().value(), wiki.ancestors(page),
            wiki.homeOf(found.space()).filter(page::equals).isPresent());
    }

    /** A community that stands in the text only so far. */
    CommunityName unset() {
        return CommunityName.of(wiki.page("DEMO", Map.of("kind", "practice")));
    }

    /** A community that somebody founded. */
    CommunityName founded(Person founder) {
        CommunityName name = unset();
        transactions.run(() -> {
            Community made = places.open(places.place(name, founder));
            seats.found(made, founder, clock.instant());
            return null;
        });
        return name;
    }

    CommunityName founded(Person founder, JoinPolicy policy) {
        CommunityName name = founded(founder);
        change(name, community -> community.settled(policy(community.settings(), policy), clock.instant()));
        return name;
    }

    void change(CommunityName name, UnaryOperator<Community> change) {
        transactions.run(() -> {
            communities.save(change.apply(places.locked(find(name).id())));
            return null;
        });
    }

    Community find(CommunityName name) {
        PageId page = name.page().orElseThrow();
        return transactions.run(() -> communities.around(List.of(page), null)).get(0);
    }

    void join(CommunityName name, Person... people) {
        for (Person person : people) {
            memberships.join(name, person);
        }
    }

    /** The ref of somebody's tie, as their stewards would read it in a list. */
    Ref tie(CommunityName name, Person person, Tie.Kind kind) {
        return transactions.run(() -> ties.of(find(name).id(), person)).find(kind).orElseThrow().ref();
    }

    /** Compares the numbers of the community with what a fresh count of the rows says. */
    boolean countsAgree(CommunityName name) {
        Community community = find(name);
        long members = transactions.run(() -> ties.all(community.id(), Tie.Kind.MEMBER)).stream().filter(tie -> tie.state().equals("ACTIVE")).count();
        int followers = transactions.run(() -> ties.all(community.id(), Tie.Kind.FOLLOW)).size();
        return community.counts().members() == members && community.counts().followers() == followers;
    }

    static CommunitySettings policy(CommunitySettings there, JoinPolicy policy) {
        return new CommunitySettings(there.name(), there.purpose(), there.why(), there.whyLink(), there.permission(), there.values(), there.type(), policy,
            there.checkDays(), there.seats());
    }

    static CommunitySettings seats(CommunitySettings there, int seats) {
        return new CommunitySettings(there.name(), there.purpose(), there.why(), there.whyLink(), there.permission(), there.values(), there.type(),
            there.joinBy(), there.checkDays(), seats);
    }
}
