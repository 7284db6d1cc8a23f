package org.groundswell.outloud;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Puts posts away that are two years old: they can be read by who has their address, and stand in no feed but the author's own. */
@Component
public class PostArchive {
    public static final Period AGE = Period.ofMonths(24);
    private static final int AT_ONCE = 50;

    private final Posts posts;
    private final PostStreams streams;
    private final List<PostRemains> remains;
    private final PostIndexing index;
    private final Transactions transactions;
    private final Clock clock;

    public PostArchive(Posts posts, PostStreams streams, List<PostRemains> remains, PostIndexing index, Transactions transactions, Clock clock) {
        this.posts = posts;
        this.streams = streams;
        this.remains = remains;
        this.index = index;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Puts the oldest away first, each in a transaction of its own, so that it can be stopped anywhere and goes on there.
     *
     * @param most   how many at most
     * @param enough asked between two transactions
     * @return how many were put away
     */
    public int run(int most, BooleanSupplier enough) {
        Instant before = clock.instant().atZone(clock.getZone()).minus(AGE).toInstant();
        int done = 0;
        while (done < most && !enough.getAsBoolean()) {
            int part = Math.min(AT_ONCE, most - done);
            List<Post> old = transactions.run(() -> posts.old(before, part));
            if (old.isEmpty()) {
                break;
            }
            for (Post post : old) {
                transactions.run(() -> put(post));
                done++;
            }
            old.stream().map(post -> post.place().page()).filter(Objects::nonNull).distinct().forEach(index::changed);
        }
        return done;
    }

    private Void put(Post post) {
        posts.lock(post.ref()).filter(Post::listed).map(Post::archived).ifPresent(archived -> {
            posts.save(archived);
            streams.place(archived);
            remains.forEach(part -> part.narrowed(archived));
        });
        return null;
    }
}
