package org.groundswell.outloud.topic;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamEntry;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.persistence.AoPosts;
import org.groundswell.outloud.persistence.AoStreams;
import org.groundswell.outloud.persistence.PostRow;
import org.groundswell.outloud.persistence.PostTextRow;
import org.groundswell.outloud.persistence.StreamEntryRow;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.outloud.topic.persistence.AoFollows;
import org.groundswell.outloud.topic.persistence.AoHelpOffers;
import org.groundswell.outloud.topic.persistence.AoTopics;
import org.groundswell.outloud.topic.persistence.HelpOfferRow;
import org.groundswell.outloud.topic.persistence.StreamFollowRow;
import org.groundswell.outloud.topic.persistence.TopicRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.JobPlaceRow;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.Transactions;

/** Topics on a real database, around a wiki in memory; tests share one, each with a space of its own. */
public final class TopicWorld {
    static final Window ALL = new Window(50, null);
    private static final Map<TestDatabase, TopicWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    final SmallWiki wiki = new SmallWiki();
    final WoundClock clock = new WoundClock();
    final AoTestbed testbed;
    final Transactions transactions;
    final AoTopics topics;
    final AoFollows follows;
    final AoHelpOffers offers;
    final AoPosts posts;
    final AoStreams streams;
    final TopicMoves moves;
    final TopicEnds ends;
    final TopicCounts counts;
    final TopicsOfPosts ofPosts;
    final TopicService service;
    final FollowService following;
    final FollowedStreams followed;
    final HelpService help;
    private final Map<Person, CommunityHome> tended = new ConcurrentHashMap<>();

    private TopicWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", TopicRow.class, StreamFollowRow.class, HelpOfferRow.class, PostRow.class, PostTextRow.class,
            StreamEntryRow.class, JobPlaceRow.class);
        transactions = new Transactions(testbed.activeObjects());
        topics = new AoTopics(testbed.activeObjects(), clock);
        follows = new AoFollows(testbed.activeObjects());
        offers = new AoHelpOffers(testbed.activeObjects());
        posts = new AoPosts(testbed.activeObjects(), clock);
        streams = new AoStreams(testbed.activeObjects(), clock);
        TopicPlaces places = new TopicPlaces(topics, wiki, wiki, communities(), wiki, transactions);
        TopicReading reading = new TopicReading(follows, offers, wiki, transactions, clock);
        moves = new TopicMoves(topics, follows, offers, streams, transactions, clock);
        ends = new TopicEnds(topics, follows, offers, transactions, clock);
        counts = new TopicCounts(topics, offers, streams, wiki, wiki, ends, new JobPlaces(testbed.activeObjects(), transactions), transactions, clock);
        ofPosts = new TopicsOfPosts(topics, places, wiki, transactions, clock);
        service = new TopicService(topics, places, reading, moves, transactions, clock);
        following = new FollowService(follows, topics, places, wiki, transactions, clock);
        followed = new FollowedStreams(follows, transactions);
        help = new HelpService(offers, topics, places, reading, wiki, transactions, clock);
    }

    static synchronized TopicWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, TopicWorld::new);
    }

    /** A world with nothing in it, for tests that look at everything stored. */
    static TopicWorld apart(TestDatabase database) {
        return new TopicWorld(database);
    }

    Person person(String name) {
        return new Person(name + "-" + Ref.random());
    }

    SpaceKey space() {
        return new SpaceKey("S" + Ref.random());
    }

    /** From now on the person tends the community of the space. */
    Person steward(SpaceKey space) {
        Person steward = person("steward");
        PageId home = wiki.page(space.value());
        tended.put(steward, new CommunityHome(1, Ref.random(), "Ward", wiki.find(home).orElseThrow(), true));
        return steward;
    }

    /** Somebody posts on a page of the space; the topics named in the text are what it stands under. */
    Post post(PageId page, String text) {
        Person author = person("author");
        PostPlace place = new PostPlace(page, wiki.find(page).orElseThrow().space(), 0, 0);
        PostWords words = PostWords.of(TypedPost.of(text, null));
        return transactions.run(() -> {
            Post draft = Post.draft(author, Identity.NAMED, place, PostAudience.COMMUNITY, words, clock.instant());
            Post stored = posts.add(draft.published(Identity.NAMED, PostAudience.COMMUNITY, words, clock.instant()));
            put(stored);
            return stored;
        });
    }

    /** The post is stored again with what its words mean now. */
    void put(Post post) {
        streams.put(post, Stream.of(post, ofPosts.used(post.place(), Mentions.in(post.words().text().whole()).topics())));
    }

    Post post(SpaceKey space, String text) {
        return post(wiki.page(space.value()), text);
    }

    /** The topic of that word, as it is stored. */
    Topic topic(SpaceKey space, String word) {
        return transactions.run(() -> topics.named(space, List.of(TopicWord.read(word).orElseThrow().slug()))).get(0);
    }

    /** A topic under which one post stands that everybody may read. */
    Topic used(SpaceKey space, String word) {
        post(space, "About #" + word);
        return topic(space, word);
    }

    /** The posts one reads who reads the topic, the newest first. */
    List<Long> read(Topic topic, Person reader) {
        List<Stream> lists = ofPosts.findTopic(topic.ref(), reader).stream().map(Stream::ofTopic).toList();
        return transactions.run(() -> streams.read(StreamQuery.newest(lists, 50))).stream().map(StreamEntry::post).distinct().toList();
    }

    private CommunityHomes communities() {
        return new CommunityHomes() {
            @Override
            public Optional<CommunityHome> around(PageId page, Person reader) {
                return Optional.empty();
            }

            @Override
            public Optional<CommunityHome> find(Ref community, Person reader) {
                return Optional.empty();
            }

            @Override
            public Optional<CommunityHome> find(long community, Person reader) {
                return Optional.empty();
            }

            @Override
            public Optional<Long> around(PagePlace page) {
                return Optional.empty();
            }

            @Override
            public boolean living(long community) {
                return false;
            }

            @Override
            public List<CommunityHome> of(Person person) {
                return Optional.ofNullable(tended.get(person)).stream().toList();
            }

            @Override
            public Set<Long> idsOf(Person person) {
                return Set.of();
            }
        };
    }

    static List<String> names(Collection<Topic> topics) {
        return topics.stream().map(topic -> topic.word().name()).toList();
    }
}
