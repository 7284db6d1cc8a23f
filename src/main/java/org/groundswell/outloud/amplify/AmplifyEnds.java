package org.groundswell.outloud.amplify;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.amplify.domain.AmplifyEnd;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What was passed on to a community moves with its page and ends with it. */
@Component
public class AmplifyEnds implements ContentEnd {
    private static final int AT_ONCE = 50;

    private final Amplifications amplifications;
    private final AmplifyShowing showing;
    private final Streams streams;
    private final Posts posts;
    private final PostNews news;
    private final Transactions transactions;
    private final Clock clock;

    public AmplifyEnds(Amplifications amplifications, AmplifyShowing showing, Streams streams, Posts posts, PostNews news, Transactions transactions, Clock clock) {
        this.amplifications = amplifications;
        this.showing = showing;
        this.streams = streams;
        this.posts = posts;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void pageMoved(PagePlace page) {
        each(after -> amplifications.live(page.page(), after, AT_ONCE), one -> {
            Amplification moved = amplifications.put(one.in(page.space()));
            if (moved.agreed()) {
                streams.moved(moved.post(), Stream.ofCommunity(moved.community()), page.space());
            }
        });
    }

    @Override
    public void pagePurged(PageId page) {
        each(after -> amplifications.live(page, after, AT_ONCE), this::end);
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        each(after -> amplifications.live(space, after, AT_ONCE), this::end);
    }

    // A post whose own page is gone for good is in nobody's sight and has no number to keep.
    private void end(Amplification one) {
        Amplification ended = one.withdraw(AmplifyEnd.COURSE_OF_THINGS, clock.instant());
        held(one).ifPresentOrElse(post -> showing.put(post, one, ended), () -> amplifications.put(ended));
    }

    private Optional<Post> held(Amplification one) {
        return posts.all(List.of(one.post())).stream().findFirst().flatMap(post -> posts.lock(post.ref()));
    }

    private void each(LongFunction<List<Amplification>> part, Consumer<Amplification> deed) {
        List<Amplification> some;
        long after = 0;
        do {
            long behind = after;
            some = transactions.run(() -> part.apply(behind));
            some.forEach(one -> {
                boolean live = transactions.run(() -> {
                    held(one);
                    Optional<Amplification> there = amplifications.find(one.ref()).filter(Amplification::live);
                    there.ifPresent(deed);
                    return amplifications.find(one.ref()).filter(Amplification::live).isPresent();
                });
                if (!live) {
                    news.untell(one.ref());
                }
            });
            after = some.isEmpty() ? after : some.get(some.size() - 1).id();
        } while (some.size() == AT_ONCE);
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return transactions.run(() -> amplifications.liveBehind(after, most)).stream().map(one -> new KeptPage(one.home(), one.space(), false)).distinct().toList();
    }

    /** Nothing is parked: it ends, and goes for good with its post. */
    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        return true;
    }
}
