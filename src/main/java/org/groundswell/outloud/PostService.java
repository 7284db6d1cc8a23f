package org.groundswell.outloud;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.domain.FormerText;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostHistory;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Everything authors do with posts; every act throws Refused if it is not allowed, and then nothing is stored. */
@Service
public class PostService {
    static final int MOST_AN_HOUR = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    private final PostPlaces places;
    private final PostDrafts drafts;
    private final HeldPosts held;
    private final PostReading reading;
    private final PostStreams streams;
    private final PostNews news;
    private final PostIndexing index;
    private final PostSight sight;
    private final Posts posts;
    private final PostHistory history;
    private final List<PostRemains> remains;
    private final Transactions transactions;

    public PostService(PostPlaces places, PostDrafts drafts, HeldPosts held, PostReading reading, PostStreams streams, PostNews news, PostIndexing index, PostSight sight, Posts posts,
                       PostHistory history, List<PostRemains> remains, Transactions transactions) {
        this.places = places;
        this.drafts = drafts;
        this.held = held;
        this.reading = reading;
        this.streams = streams;
        this.news = news;
        this.index = index;
        this.sight = sight;
        this.posts = posts;
        this.history = history;
        this.remains = remains;
        this.transactions = transactions;
    }

    /** One published post, whole. */
    public SeenPost find(Ref post, Person person) {
        Sight reader = sight.by(person);
        return reading.seen(held.find(post, reader), reader);
    }

    /**
     * Shows a post to those it is meant for; the draft of the same person at that place becomes it; saying the same twice within an hour is one post.
     *
     * @param identity null for that of the draft, or NAMED if there is none
     * @param audience null for that of the draft, or the usual one of the place if there is none
     */
    public SeenPost publish(PostSpot spot, PostWords words, Identity identity, PostAudience audience, Person author) {
        PostPlaces.Where where = places.where(spot, author);
        PostRules.demandPost(where.situation());
        places.demandThere(words, null, where.place(), where.sight());
        PostChange published = transactions.run(() -> publish(where, words, identity, audience));
        tell(published);
        return reading.seen(published.after(), where.sight());
    }

    private PostChange publish(PostPlaces.Where where, PostWords words, Identity identity, PostAudience audience) {
        Instant now = where.situation().now();
        Post draft = drafts.hold(where, words, identity, audience);
        List<Post> lately = posts.since(draft.author(), now.minus(HOUR));
        Optional<Post> said = lately.stream().filter(post -> saysTheSame(post, draft)).findFirst().flatMap(post -> posts.find(post.ref()))
            .filter(post -> post.words().sameAs(words));
        if (said.isPresent()) {
            posts.remove(draft);
            return PostChange.none(said.get());
        }
        if (lately.size() >= MOST_AN_HOUR) {
            throw new Refused(PostRefusal.POST_FLOOD, null, MOST_AN_HOUR);
        }
        demandSeries(words, draft.identity(), draft.author());
        return store(null, draft.published(draft.identity(), draft.audience(), words, now));
    }

    // A press in a second tab, or a second press after a lost answer, says the same again and is no second post.
    private static boolean saysTheSame(Post post, Post draft) {
        return post.listed() && samePlace(post.place(), draft.place()) && post.audience() == draft.audience() && post.identity() == draft.identity()
            && post.words().text().lead().equals(draft.words().text().lead());
    }

    private static boolean samePlace(PostPlace one, PostPlace other) {
        return one.word().equals(other.word());
    }

    // One name in a series would give away all the others that are hidden.
    private void demandSeries(PostWords words, Identity identity, Person author) {
        if (words.series() == null) {
            return;
        }
        if (identity == Identity.NAME_HIDDEN) {
            throw new Refused(PostRefusal.SERIES_NEEDS_NAME, "series");
        }
        if (posts.lastPart(words.series().ref()).filter(part -> !part.author().equals(author)).isPresent()) {
            throw new Refused(PostRefusal.SERIES_NOT_FOUND, "series");
        }
    }

    /**
     * Changes the words or the name of a post; what it said before stays readable.
     *
     * @param identity null to keep it
     * @param version  the version the author saw, null to change whatever is there
     */
    public SeenPost edit(Ref post, PostWords words, Identity identity, Integer version, Person person) {
        Sight author = sight.by(person);
        Post seen = held.find(post, author);
        if (seen.author().equals(person)) {
            places.demandThere(words, seen.words(), seen.place(), author);
        }
        PostChange change = held.holdOwn(post, author, (there, situation) -> {
            PostRules.demand(PostAct.EDIT, there, situation);
            demandSeen(version, there);
            Post edited = there.edited(Identity.kept(identity, there.identity()), there.audience(), words, situation.now());
            if (edited.words().sameAs(there.words()) && edited.identity() == there.identity()) {
                return PostChange.none(there);
            }
            demandSeries(words, edited.identity(), person);
            if (!there.words().text().equals(words.text()) || there.words().kind() != words.kind()) {
                history.add(there.id(), new FormerText(there.version(), there.words().kind(), there.audience(), there.words().text().whole(), situation.now()));
            }
            return store(there, edited);
        });
        tell(change);
        return reading.seen(change.after(), author);
    }

    /**
     * Makes a post for more people or for fewer; at the narrower end it leaves every list of theirs at once.
     *
     * @param version the version the author saw, null to change whatever is there
     */
    public SeenPost mean(Ref post, PostAudience audience, Integer version, Person person) {
        Sight author = sight.by(person);
        PostChange change = held.holdOwn(post, author, (there, situation) -> {
            PostRules.demand(audience.widerThan(there.audience()) ? PostAct.WIDEN : PostAct.NARROW, there, situation);
            demandSeen(version, there);
            if (!there.place().audiences().contains(audience)) {
                throw new Refused(PostRefusal.AUDIENCE_NOT_HERE, "audience");
            }
            return audience == there.audience() ? PostChange.none(there) : store(there, there.meantFor(audience));
        });
        tell(change);
        return reading.seen(change.after(), author);
    }

    /** Takes the words of a post back, those of before too; what others answered stays. */
    public SeenPost withdraw(Ref post, Person person) {
        Sight author = sight.by(person);
        PostChange change = held.holdOwn(post, author, (there, situation) -> {
            PostRules.demand(PostAct.WITHDRAW, there, situation);
            PostChange withdrawn = store(there, there.withdrawn());
            history.removeAll(there.id());
            return withdrawn;
        });
        tell(change);
        return reading.seen(change.after(), author);
    }

    /** What a post said before it was edited, the latest first. */
    public List<FormerText> history(Ref post, Person person) {
        Sight reader = sight.by(person);
        Post seen = held.find(post, reader);
        // What it said before was said to those who see where it stands.
        return reader.seesInPlace(seen) ? reading.history(transactions.run(() -> history.of(seen.id())), seen, person) : List.of();
    }

    private void tell(PostChange stored) {
        news.tell(stored);
        index.changed(stored);
    }

    private PostChange store(Post before, Post after) {
        posts.save(after);
        PostChange change = new PostChange(before, after, streams.place(after), List.of());
        return change.hidden() ? new PostChange(before, after, change.lists(), remains.stream().flatMap(part -> part.narrowed(after).stream()).toList()) : change;
    }

    private static void demandSeen(Integer version, Post there) {
        if (version != null && version != there.version()) {
            throw new Refused(PostRefusal.POST_EDITED_ELSEWHERE);
        }
    }
}
