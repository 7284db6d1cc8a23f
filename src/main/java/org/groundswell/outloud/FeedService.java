package org.groundswell.outloud;

import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamEntry;
import org.groundswell.outloud.domain.StreamPlace;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What stands in feeds, as one reader may see it. */
@Service
public class FeedService {
    /** How many new posts are told apart; there may be more. */
    public static final int MOST_NEWS = 21;

    private final FeedLists lists;
    private final FeedEntries entries;
    private final PostSight sight;
    private final PostReading reading;
    private final Streams streams;
    private final Transactions transactions;

    public FeedService(FeedLists lists, FeedEntries entries, PostSight sight, PostReading reading, Streams streams, Transactions transactions) {
        this.lists = lists;
        this.entries = entries;
        this.sight = sight;
        this.reading = reading;
        this.streams = streams;
        this.transactions = transactions;
    }

    /**
     * A part of a feed, newest first.
     *
     * @throws Refused FEED_NOT_FOUND if there is none this reader may see, BAD_CURSOR if the post it goes on behind is no longer in it
     */
    public Page<SeenPost> list(FeedQuery query, Window window, Person reader) {
        Cursor after = Cursor.decode(query.scope().kind().word(), window.after());
        Sight seen = sight.by(reader);
        Set<Stream> wanted = lists.of(query.scope(), seen);
        if (wanted.isEmpty()) {
            return Page.empty();
        }
        return transactions.run(() -> {
            StreamPlace behind = after == null ? null : place(wanted, after.last(), "after", seen);
            List<FeedEntries.Found> found = entries.read(StreamQuery.newest(wanted, window.limit()).of(query.kinds()).behind(behind), seen);
            Page<FeedEntries.Found> page = Page.of(found, window.limit(), last -> new Cursor(query.scope().kind().word(), last.post().ref()));
            return new Page<>(reading.seen(page.items().stream().map(FeedEntries.Found::post).toList(), FeedEntries.amplified(page.items()), seen), page.next());
        });
    }

    /**
     * How many posts have come under a name above the newest one seen; when one came with the name hidden is nobody's news.
     *
     * @param since the newest post seen that has a name, null for none
     * @return 21 at most
     * @throws Refused as list; BAD_CURSOR if that post is no longer in the feed
     */
    public int news(FeedQuery query, Ref since, Person reader) {
        Sight seen = sight.by(reader);
        Set<Stream> wanted = lists.of(query.scope(), seen);
        if (wanted.isEmpty()) {
            return 0;
        }
        return transactions.run(() -> {
            StreamPlace newest = since == null ? null : place(wanted, since, "since", seen);
            return entries.count(StreamQuery.newest(wanted, MOST_NEWS).of(query.kinds()).newsSince(newest), seen);
        });
    }

    /**
     * How many posts of a feed the reader may see.
     *
     * @param most no more than these are counted
     * @throws Refused FEED_NOT_FOUND if there is none this reader may see
     */
    public int number(FeedQuery query, int most, Person reader) {
        Sight seen = sight.by(reader);
        Set<Stream> wanted = lists.of(query.scope(), seen);
        return wanted.isEmpty() ? 0 : transactions.run(() -> entries.count(StreamQuery.newest(wanted, most).of(query.kinds()), seen));
    }

    // What the reader may not see is as unknown here as what never stood in the list.
    private StreamPlace place(Set<Stream> wanted, Ref post, String field, Sight reader) {
        return streams.find(wanted, post).filter(reader::open).map(StreamEntry::place).orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, field));
    }
}
