package org.groundswell.outloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamEntry;
import org.groundswell.outloud.domain.StreamPlace;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Who shared something in a community under their name for the first time lately, so that those who tend it can say hello.
 *
 * <p>Only what the steward may see counts, also of what was said before: who is missing here would otherwise be known to have said something without a name.
 */
@Component
public class NewcomersOnDesk implements DeskItems {
    static final Duration LATELY = Duration.ofDays(14);
    private static final int MOST_LATELY = 100;
    private static final int MOST_BEFORE = 500;

    private final Streams streams;
    private final Posts posts;
    private final PostSight sight;
    private final PostReading reading;
    private final Transactions transactions;
    private final Clock clock;

    public NewcomersOnDesk(Streams streams, Posts posts, PostSight sight, PostReading reading, Transactions transactions, Clock clock) {
        this.streams = streams;
        this.posts = posts;
        this.sight = sight;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.NEWCOMERS;
    }

    @Override
    public List<Item> in(Collection<Tended> communities, int most, Person steward) {
        Instant since = clock.instant().minus(LATELY);
        List<Long> ids = communities.stream().map(Tended::id).toList();
        Sight seen = sight.by(steward);
        Map<Person, Post> lately = first(lately(ids, since), seen, most);
        Set<Person> before = transactions.run(() -> posts.named(lately.keySet(), ids, since, MOST_BEFORE)).stream().filter(seen::sees).map(Post::author)
            .collect(Collectors.toSet());
        List<Post> news = lately.values().stream().filter(post -> !before.contains(post.author())).toList();
        return reading.seen(news, seen).stream().map(post -> new Item(post.place().community(), post.words().text().lead(), PostNews.address(post.ref()), post.author(),
            post.publishedAt(), false)).toList();
    }

    private List<Post> lately(List<Long> communities, Instant since) {
        StreamQuery query = StreamQuery.newest(communities.stream().map(Stream::ofCommunity).toList(), MOST_LATELY).newsSince(new StreamPlace(since.toEpochMilli(), 0));
        return transactions.run(() -> posts.all(streams.read(query).stream().filter(entry -> entry.amplified() == 0).map(StreamEntry::post).toList()));
    }

    /** The first thing each of them said lately, those who came last first. */
    private static Map<Person, Post> first(List<Post> lately, Sight seen, int most) {
        Map<Person, Post> first = new LinkedHashMap<>();
        lately.stream().filter(post -> post.identity() == Identity.NAMED && !post.author().equals(seen.reader())).filter(seen::sees)
            .sorted((one, other) -> one.publishedAt().compareTo(other.publishedAt())).forEach(post -> first.putIfAbsent(post.author(), post));
        return first.values().stream().sorted((one, other) -> other.publishedAt().compareTo(one.publishedAt())).limit(most)
            .collect(Collectors.toMap(Post::author, post -> post, (one, same) -> one, LinkedHashMap::new));
    }
}
