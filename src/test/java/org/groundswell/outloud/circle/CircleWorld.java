package org.groundswell.outloud.circle;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.CirclePosts;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.persistence.AoCircles;
import org.groundswell.outloud.circle.persistence.CircleMemberRow;
import org.groundswell.outloud.circle.persistence.CircleRow;
import org.groundswell.outloud.domain.FormerText;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.persistence.AoPostHistory;
import org.groundswell.outloud.persistence.AoPosts;
import org.groundswell.outloud.persistence.AoStreams;
import org.groundswell.outloud.persistence.PostRevRow;
import org.groundswell.outloud.persistence.PostRow;
import org.groundswell.outloud.persistence.PostTextRow;
import org.groundswell.outloud.persistence.StreamEntryRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;

/** Circles on a real database, around a wiki in memory. */
public final class CircleWorld {
    static final Window ALL = new Window(50, null);
    private static final Map<TestDatabase, CircleWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    final SmallWiki wiki = new SmallWiki();
    final WoundClock clock = new WoundClock();
    final AoTestbed testbed;
    final Transactions transactions;
    final AoCircles circles;
    final AoPosts posts;
    final AoStreams streams;
    final AoPostHistory history;
    final CircleEnds ends;
    final MyCircles mine;
    final CircleService service;

    final PartsOfPeople ofPeople;
    final Map<Person, Happening> told = new ConcurrentHashMap<>();
    final Set<Ref> untold = ConcurrentHashMap.newKeySet();
    private final Map<Long, Integer> hanging = new ConcurrentHashMap<>();

    private CircleWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", CircleRow.class, CircleMemberRow.class, PostRow.class, PostTextRow.class, PostRevRow.class,
            StreamEntryRow.class);
        transactions = new Transactions(testbed.activeObjects());
        circles = new AoCircles(testbed.activeObjects(), clock);
        posts = new AoPosts(testbed.activeObjects(), clock);
        streams = new AoStreams(testbed.activeObjects(), clock);
        history = new AoPostHistory(testbed.activeObjects());
        CircleNews news = new CircleNews(Optional.of(telling()), Optional.of(untold::add));
        ends = new CircleEnds(circles, new CirclePosts(posts, history, streams, List.of(hanging()), Optional.of(untold::add), transactions),
            news, transactions, clock);
        ofPeople = new PartsOfPeople(circles, ends, news, transactions);
        mine = new MyCircles(circles, transactions, clock);
        service = new CircleService(circles, new CircleDesk(circles, wiki, transactions, clock), new CircleReading(wiki, wiki, clock), ends, news, wiki,
            transactions, clock);
    }

    /** One for all tests of a database, each with people of its own. */
    static synchronized CircleWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, CircleWorld::new);
    }

    /** A world with nothing in it, for tests that look at everything stored. */
    static CircleWorld apart(TestDatabase database) {
        return new CircleWorld(database);
    }

    /** A circle that ends in ten days, and whom its founder asks in. */
    Ref founded(Person founder, boolean wipe, Person... asked) {
        String day = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(10).toString();
        SeenCircle made = service.found(service.words("Rehearsal", "We try to say it.", day, wipe), List.of(asked).stream().map(Person::key).toList(), founder);
        return made.circle().ref();
    }

    /** The same, and everybody has accepted. */
    Ref running(Person founder, boolean wipe, Person... members) {
        Ref circle = founded(founder, wipe, members);
        for (Person member : members) {
            service.accept(circle, member);
        }
        return circle;
    }

    /** Something said in a circle, with so many hundred rows hanging on it. */
    Post post(Ref circle, Person member, String text, int hundreds) {
        PostWords words = PostWords.of(TypedPost.of(text, null));
        long id = mine.findCircle(circle, member).orElseThrow().id();
        return transactions.run(() -> {
            Post draft = Post.draft(member, Identity.NAMED, PostPlace.ofCircle(id), PostAudience.CIRCLE, words, clock.instant());
            Post stored = posts.add(draft.published(Identity.NAMED, PostAudience.CIRCLE, words, clock.instant()));
            streams.put(stored, Stream.of(stored, Set.of()));
            history.add(stored.id(), new FormerText(1, stored.words().kind(), stored.audience(), "before", clock.instant()));
            hanging.put(stored.id(), hundreds);
            return stored;
        });
    }

    private Telling telling() {
        return new Telling() {
            @Override
            public void tell(Happening happening, Collection<Person> people) {
                people.forEach(person -> told.put(person, happening));
            }

            @Override
            public void tellFollowers(Happening happening, Collection<String> streams) {
                throw new AssertionError("nobody follows a circle");
            }
        };
    }

    /** What hangs on posts of a circle, a hundred rows to a press. */
    private PostRemains hanging() {
        return new PostRemains() {
            @Override
            public List<Ref> narrowed(Post post) {
                throw new AssertionError("nobody narrows posts here");
            }

            @Override
            public void moved(Post post) {
                throw new AssertionError("what is said in a circle stands on no page");
            }

            @Override
            public boolean removeSome(Collection<Long> ids, int most) {
                ids.forEach(id -> hanging.merge(id, -1, Integer::sum));
                return ids.stream().anyMatch(id -> hanging.get(id) >= 0);
            }
        };
    }

    /** How many rows a table of the app has. */
    int rows(String table) {
        String name = HostActiveObjects.tablePrefix("org.groundswell") + table;
        return testbed.transactions().execute(status -> testbed.database().jdbc().queryForObject("select count(*) from \"" + name + "\"", Integer.class));
    }

    Person person(String name) {
        return new Person(name + "-" + Ref.random());
    }
}
