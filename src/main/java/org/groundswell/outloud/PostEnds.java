package org.groundswell.outloud;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundswell.outloud.domain.ParkedPosts;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Posts go where their pages go, and come to their end with them. */
@Component
public class PostEnds implements ContentEnd {
    private static final int AT_ONCE = 50;
    private static final int ROWS_AT_ONCE = 1000;

    private final Posts posts;
    private final ParkedPosts parked;
    private final PostStreams streams;
    private final CommunityHomes communities;
    private final List<PostRemains> remains;
    private final Transactions transactions;
    private final Clock clock;

    public PostEnds(Posts posts, ParkedPosts parked, PostStreams streams, CommunityHomes communities, List<PostRemains> remains, Transactions transactions,
                    Clock clock) {
        this.posts = posts;
        this.parked = parked;
        this.streams = streams;
        this.communities = communities;
        this.remains = remains;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void pageMoved(PagePlace page) {
        PostPlace place = new PostPlace(page.page(), page.space(), communities.around(page).orElse(0L), 0);
        long last = 0;
        List<Post> some;
        do {
            long behind = last;
            some = transactions.run(() -> posts.on(page.page(), behind, AT_ONCE));
            some.stream().filter(post -> !post.place().equals(place)).forEach(post -> transactions.run(() -> move(post, place)));
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == AT_ONCE);
        repeat(() -> {
            List<Post> back = parked.bringBack(place, AT_ONCE);
            back.forEach(this::bringBack);
            return !back.isEmpty();
        });
    }

    private Void move(Post post, PostPlace place) {
        posts.lock(post.ref()).ifPresent(held -> {
            Post moved = held.at(place);
            store(moved);
            remains.forEach(part -> part.moved(moved));
        });
        return null;
    }

    // It has stood in no list since its page was gone, so that it is shown nowhere else either.
    private void bringBack(Post post) {
        posts.lock(post.ref()).map(held -> held.counting(held.counts().onlyHere())).ifPresent(held -> {
            store(held);
            remains.forEach(part -> part.narrowed(held));
        });
    }

    private void store(Post post) {
        posts.save(post);
        if (post.state() != PostState.DRAFT) {
            streams.place(post);
        }
    }

    @Override
    public void pagePurged(PageId page) {
        repeat(() -> parked.park(page, clock.instant(), AT_ONCE));
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        repeat(() -> parked.park(space, clock.instant(), AT_ONCE));
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return transactions.run(() -> parked.kept(after, most));
    }

    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            List<Long> some = transactions.run(() -> parked.before(before, AT_ONCE));
            if (some.isEmpty()) {
                return true;
            }
            delete(some, enough);
        }
        return false;
    }

    // What is stopped half-way is still parked, and the next run finds the rest. A post that came back meanwhile is left alone.
    private void delete(List<Long> some, BooleanSupplier enough) {
        boolean more = true;
        while (more && !enough.getAsBoolean()) {
            more = transactions.run(() -> {
                List<Long> still = parked.still(some);
                if (still.isEmpty()) {
                    return false;
                }
                if (remains.stream().anyMatch(part -> part.removeSome(still, ROWS_AT_ONCE))) {
                    return true;
                }
                parked.remove(still);
                return false;
            });
        }
    }

    private void repeat(Supplier<Boolean> part) {
        boolean more = true;
        while (more) {
            more = transactions.run(part);
        }
    }
}
