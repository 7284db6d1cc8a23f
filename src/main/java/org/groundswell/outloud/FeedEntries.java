package org.groundswell.outloud;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamEntry;
import org.groundswell.outloud.domain.StreamPlace;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.springframework.stereotype.Component;

/**
 * Reads lists of posts for one reader: the spaces the reader may see stand in the question where they are few; otherwise it reads on in growing parts, and
 * asks no more for spaces that turned out to be closed. Of many lists together the last month is read first.
 */
@Component
public class FeedEntries {
    /** Up to how many spaces are named in a question. */
    public static final int FEW_SPACES = 500;
    private static final int MOST_CLOSED = 500;
    private static final int MOST_PARTS = 10;
    private static final int LARGEST_PART = 500;
    private static final int GUESS = 3;
    private static final int GROWTH = 5;
    // No database reads many lists in one order without sorting them; a month of them is enough to fill a page, or so little that the rest is little too.
    private static final Duration LATELY = Duration.ofDays(30);

    private final Streams streams;
    private final Posts posts;
    private final Spaces spaces;
    private final Clock clock;

    public FeedEntries(Streams streams, Posts posts, Spaces spaces, Clock clock) {
        this.streams = streams;
        this.posts = posts;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** A post and how it came into the list. */
    record Found(StreamEntry entry, Post post) {
    }

    /** @return what the reader may see of it, each post once, one more than asked for if there are more */
    List<Found> read(StreamQuery wanted, Sight reader) {
        int most = wanted.limit() + 1;
        List<Found> found = new ArrayList<>();
        Walk walk = new Walk(wanted, reader);
        while (found.size() < most && walk.more()) {
            List<StreamEntry> open = new ArrayList<>();
            while (found.size() + open.size() < most && walk.more()) {
                open.addAll(walk.next(most - found.size() - open.size()));
            }
            found.addAll(found(open, wanted.lists(), reader));
        }
        return found;
    }

    /** @return how many posts the reader may see of it, as many as asked for at most */
    int count(StreamQuery wanted, Sight reader) {
        int found = 0;
        Walk walk = new Walk(wanted, reader);
        while (found < wanted.limit() && walk.more()) {
            found += walk.next(wanted.limit() - found).size();
        }
        return found;
    }

    private List<Found> found(List<StreamEntry> entries, List<Stream> lists, Sight reader) {
        Map<Long, Post> byId = posts.all(entries.stream().map(StreamEntry::post).toList()).stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Map<Long, Long> uppermost = lists.size() == 1 ? Map.of() : uppermost(byId.values(), lists, reader);
        List<Found> found = new ArrayList<>();
        for (StreamEntry entry : entries) {
            Post post = byId.get(entry.post());
            if (entry.amplified() != 0 && post != null) {
                reader.knownOpen(post);
            }
            if (post != null && reader.sees(post) && entry.sortAt() >= uppermost.getOrDefault(post.id(), Long.MIN_VALUE)) {
                found.add(new Found(entry, post));
            }
        }
        return found;
    }

    // Somebody who follows both communities between which a post was carried meets it where it came last.
    private Map<Long, Long> uppermost(Collection<Post> some, List<Stream> lists, Sight reader) {
        List<Long> carried = some.stream().filter(post -> post.counts().amplified() > 0).map(Post::id).toList();
        return streams.among(lists, carried).stream().filter(reader::open).collect(Collectors.toMap(StreamEntry::post, StreamEntry::sortAt, Math::max));
    }

    static Map<Long, Long> amplified(List<Found> found) {
        return found.stream().filter(one -> one.entry().amplified() != 0).collect(Collectors.toMap(one -> one.post().id(), one -> one.entry().amplified()));
    }

    /** The way down a list, past what this reader may not see. */
    private final class Walk {
        private final Sight reader;
        private final Set<SpaceKey> closed = new HashSet<>();
        private final Set<Long> met = new HashSet<>();
        private StreamQuery query;
        private int parts;
        private boolean lately;
        private boolean ended;

        Walk(StreamQuery wanted, Sight reader) {
            this.reader = reader;
            boolean many = wanted.lists().size() > 1;
            boolean across = !many && wanted.lists().get(0).acrossSpaces();
            Optional<Set<SpaceKey>> seen = across ? spaces.seenBy(reader.reader(), FEW_SPACES) : Optional.empty();
            boolean guess = many || across && seen.isEmpty();
            StreamQuery all = wanted.within(seen.orElse(null)).first(guess ? wanted.limit() * GUESS : wanted.limit());
            this.lately = many && wanted.above() == null;
            this.query = lately ? all.above(monthBefore(wanted.behind())) : all;
        }

        private StreamPlace monthBefore(StreamPlace behind) {
            return new StreamPlace((behind == null ? clock.millis() : behind.sortAt()) - LATELY.toMillis(), 0);
        }

        boolean more() {
            return !ended && parts < MOST_PARTS;
        }

        /** @return what is open to the reader of the next part, no more than that, each post once */
        List<StreamEntry> next(int most) {
            List<StreamEntry> some = streams.read(query);
            List<StreamEntry> open = new ArrayList<>();
            StreamEntry last = null;
            for (StreamEntry entry : some) {
                if (open.size() == most) {
                    break;
                }
                last = entry;
                if (reader.open(entry)) {
                    if (met.add(entry.post())) {
                        open.add(entry);
                    }
                } else if (entry.space() != null && closed.size() < MOST_CLOSED && !reader.seesSpace(entry.space())) {
                    closed.add(entry.space());
                }
            }
            parts++;
            boolean through = last == null || last == some.get(some.size() - 1) && some.size() <= query.limit();
            ended = through && !lately;
            if (!ended) {
                goOn(last, through);
            }
            return open;
        }

        private void goOn(StreamEntry last, boolean through) {
            query = query.behind(last == null ? query.behind() : last.place()).without(closed).first(Math.min(query.limit() * GROWTH, LARGEST_PART));
            if (through) {
                lately = false;
                query = query.above(null);
            }
        }
    }
}
