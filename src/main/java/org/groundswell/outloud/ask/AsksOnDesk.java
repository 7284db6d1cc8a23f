package org.groundswell.outloud.ask;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.PostReading;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What was asked and nobody is on, for those who tend the community it was asked in. */
@Component
public class AsksOnDesk implements DeskItems {
    /** After how many days an ask has waited for long. */
    static final int LATE_DAYS = 3;
    private static final int PATIENCE = 3;

    private final Posts posts;
    private final PostSight sight;
    private final PostReading reading;
    private final Transactions transactions;
    private final Clock clock;

    public AsksOnDesk(Posts posts, PostSight sight, PostReading reading, Transactions transactions, Clock clock) {
        this.posts = posts;
        this.sight = sight;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.ASKS;
    }

    // The order is that of the times the steward may know, or it would tell when somebody asked who hides the name.
    @Override
    public List<Item> in(Collection<Tended> communities, int most, Person steward) {
        Sight seen = sight.by(steward);
        List<Post> open = transactions.run(() -> posts.openAsks(communities.stream().map(Tended::id).toList(), most * PATIENCE)).stream().filter(seen::sees).toList();
        return reading.seen(open, seen).stream().sorted(Comparator.comparing(SeenPost::publishedAt).thenComparing(post -> post.ref().value())).limit(most)
            .map(this::item).toList();
    }

    private Item item(SeenPost post) {
        boolean late = Days.passed(Days.of(post.publishedAt(), clock.getZone()), LATE_DAYS + 1, clock.instant(), clock.getZone());
        return new Item(post.place().community(), post.words().text().lead(), PostNews.address(post.ref()), post.author(), post.publishedAt(), late);
    }
}
