package org.groundswell.outloud;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.amplify.AmplifiedSight;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.amplify.AmplifyRemains;
import org.groundswell.outloud.amplify.persistence.AmplifyRow;
import org.groundswell.outloud.amplify.persistence.AoAmplifications;
import org.groundswell.outloud.amplify.persistence.AoAmplifyRemains;
import org.groundswell.outloud.ask.persistence.AskEndRow;
import org.groundswell.outloud.ask.persistence.VolunteerRow;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.made.persistence.MadePageRow;
import org.groundswell.outloud.made.persistence.QuoteAskRow;
import org.groundswell.outloud.persistence.AoParkedPosts;
import org.groundswell.outloud.persistence.AoPostHistory;
import org.groundswell.outloud.persistence.AoPosts;
import org.groundswell.outloud.persistence.AoStreams;
import org.groundswell.outloud.persistence.PostRevRow;
import org.groundswell.outloud.persistence.PostRow;
import org.groundswell.outloud.persistence.PostTextRow;
import org.groundswell.outloud.persistence.StreamEntryRow;
import org.groundswell.outloud.response.persistence.ReactionRow;
import org.groundswell.outloud.response.persistence.ResponseRow;
import org.groundswell.search.persistence.AoWords;
import org.groundswell.search.persistence.WordEntryRow;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.AoPageMentions;
import org.groundswell.shared.persistence.JobPlaceRow;
import org.groundswell.shared.persistence.PageMentionRow;
import org.groundswell.shared.persistence.Transactions;

/** Posts, feeds and drafts on a real database, around a wiki in memory; one for all tests of a database, each with pages of its own. */
public final class OutLoudWorld {
    private static final Map<TestDatabase, OutLoudWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    public final SmallWiki wiki = new SmallWiki();
    public final WoundClock clock = new WoundClock();
    public final Surroundings people = new Surroundings(wiki);
    public final AoTestbed testbed;
    public final ActiveObjects activeObjects;
    public final Transactions transactions;
    public final AoPosts stored;
    public final AoStreams streams;
    public final AoPageMentions mentions;
    public final AoPostHistory history;
    public final AoAmplifications amplifications;
    public final AmplifyReading amplified;
    public final PostSight sight;
    public final HeldPosts held;
    public final PostReading reading;
    public final PostDrafts drafts;
    public final PostService posts;
    public final FeedService feeds;

    public final PostEnds ends;
    public final PostsOfSpaces ofSpaces;
    public final PostArchive archive;
    public final AoWords words;
    public final FoundPosts found;
    public final PostIndexing indexing;
    /** The pages the wiki's search was told to read anew, in this order. */
    public final List<PageId> indexed = new CopyOnWriteArrayList<>();

    public final PostNews news;
    public final PostPlaces places;
    public final FollowedPosts followed;

    private OutLoudWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", PostRow.class, PostTextRow.class, PostRevRow.class, StreamEntryRow.class,
            ResponseRow.class, ReactionRow.class, VolunteerRow.class, AskEndRow.class, JobPlaceRow.class, WordEntryRow.class, AmplifyRow.class, MadePageRow.class,
            QuoteAskRow.class, PageMentionRow.class);
        activeObjects = testbed.activeObjects();
        transactions = new Transactions(activeObjects);
        stored = new AoPosts(activeObjects, clock);
        streams = new AoStreams(activeObjects, clock);
        mentions = new AoPageMentions(activeObjects, clock);
        history = new AoPostHistory(activeObjects);
        amplifications = new AoAmplifications(activeObjects);
        amplified = new AmplifyReading(amplifications, people, wiki, wiki, transactions, clock);
        List<PostRemains> remains = List.of(people, new AmplifyRemains(amplifications, new AoAmplifyRemains(activeObjects), streams, stored, clock));
        sight = new PostSight(wiki, wiki, wiki, wiki, Optional.of(people), List.of(people, new AmplifiedSight(amplifications, people, transactions)), clock);
        held = new HeldPosts(stored, sight, transactions);
        reading = new PostReading(wiki, clock);
        places = new PostPlaces(people, Optional.of(people), wiki.pictures, sight, stored, transactions);
        drafts = new PostDrafts(places, stored, transactions);
        words = new AoWords(activeObjects);
        PostWordsKept kept = new PostWordsKept(words, clock);
        found = new FoundPosts(stored, sight, reading, kept, transactions);
        PostStreams postStreams = new PostStreams(streams, kept, Optional.of(people), mentions, wiki);
        news = new PostNews(Optional.of(people), Optional.of(people), wiki, sight, new WordsOutside(wiki), stored, transactions);
        indexing = new PostIndexing(stored, indexed::add, transactions);
        posts = new PostService(places, drafts, held, reading, postStreams, news, indexing, sight, stored, history, remains, transactions);
        FeedLists lists = new FeedLists(people, wiki, Optional.of(people), Optional.of(people), Optional.of(people));
        FeedEntries entries = new FeedEntries(streams, stored, wiki, clock);
        followed = new FollowedPosts(lists, entries, sight, news, Optional.of(amplifications), transactions);
        feeds = new FeedService(lists, entries, sight, reading, streams, transactions);
        AoParkedPosts parked = new AoParkedPosts(activeObjects);
        ends = new PostEnds(stored, parked, postStreams, people, remains, transactions, clock);
        ofSpaces = new PostsOfSpaces(feeds, parked, transactions);
        archive = new PostArchive(stored, postStreams, remains, indexing, transactions, clock);
    }

    public static synchronized OutLoudWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, OutLoudWorld::new);
    }

    /** A world with nothing in it, for tests that look at everything stored. */
    public static OutLoudWorld apart(TestDatabase database) {
        return new OutLoudWorld(database);
    }

    public static String newName() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** Somebody no other test knows, so that nobody's ten posts an hour are used up. */
    public static Person somebody(String name) {
        return new Person(name + "-" + newName());
    }

    public static PostWords words(String text) {
        return PostWords.of(TypedPost.of(text, null));
    }

    public static PostWords words(String kind, String text) {
        return PostWords.of(TypedPost.of(text, kind));
    }

    /** A second passes, and a post is published under the author's name for those who see the place. */
    public SeenPost publish(PostSpot spot, Person author, String text) {
        return publish(spot, author, text, Identity.NAMED, null);
    }

    public SeenPost publish(PostSpot spot, Person author, String text, Identity identity, PostAudience audience) {
        clock.wind(Duration.ofSeconds(1));
        return posts.publish(spot, words(text), identity, audience, author);
    }

    /** The newest fifty of a feed. */
    public List<SeenPost> list(String scope, Object of, String kinds, Person reader) {
        return feeds.list(FeedQuery.parse(scope, String.valueOf(of), kinds), new Window(50, null), reader).items();
    }

    public List<SeenPost> list(String scope, Object of, Person reader) {
        return list(scope, of, null, reader);
    }

    public List<Ref> feed(String scope, Object of, Person reader) {
        return list(scope, of, reader).stream().map(SeenPost::ref).toList();
    }

    /** How many rows of a table there are with these values. */
    public int count(String table, String where) {
        return testbed.database().jdbc().queryForObject("select count(*) from " + table(table) + " where " + where, Integer.class);
    }

    public String table(String name) {
        return '"' + HostActiveObjects.tablePrefix("org.groundswell") + name + '"';
    }

    public List<Ref> feed(PageId page, Person reader) {
        return feed("page", page.value(), reader);
    }
}
