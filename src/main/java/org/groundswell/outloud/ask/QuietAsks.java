package org.groundswell.outloud.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.ask.domain.Helper;
import org.groundswell.outloud.ask.domain.Helpers;
import org.groundswell.outloud.ask.domain.OfferedHelp;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Lets nothing that was asked rot: what nobody did anything for in seven days is open again, and those who offered help with it hear of it. */
@Component
public class QuietAsks {
    /** Product 4.3: TAKEN falls back to OPEN after seven quiet days. */
    static final Duration PATIENCE = Duration.ofDays(7);
    private static final int A_PART = 100;
    private static final int MOST_TOLD = 10;

    private final Posts posts;
    private final Helpers helpers;
    private final Optional<OfferedHelp> offers;
    private final PostNews news;
    private final Transactions transactions;
    private final Clock clock;

    /** @param offers empty where nobody can offer help */
    public QuietAsks(Posts posts, Helpers helpers, Optional<OfferedHelp> offers, PostNews news, Transactions transactions, Clock clock) {
        this.posts = posts;
        this.helpers = helpers;
        this.offers = offers;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Opens again what has been quiet, each in a transaction of its own.
     *
     * @param enough asked between two of them
     * @return how many
     */
    int reopen(BooleanSupplier enough) {
        Instant since = clock.instant().minus(PATIENCE);
        int opened = 0;
        List<Post> part = transactions.run(() -> posts.asked(AskState.TAKEN, since, A_PART));
        for (Post quiet : part) {
            if (enough.getAsBoolean()) {
                break;
            }
            Optional<Post> open = transactions.run(() -> reopen(quiet, since));
            open.ifPresent(this::tell);
            opened += open.isPresent() ? 1 : 0;
        }
        return opened;
    }

    private Optional<Post> reopen(Post quiet, Instant since) {
        return posts.lock(quiet.ref()).filter(post -> post.ask() == AskState.TAKEN && post.quietSince().isBefore(since)).map(post -> {
            helpers.of(post.id()).stream().filter(Helper::onIt).forEach(helper -> helpers.put(helper.released()));
            Post open = post.asking(AskState.OPEN, clock.instant());
            posts.save(open);
            return open;
        });
    }

    private void tell(Post open) {
        offers.ifPresent(some -> news.tell(Kind.MY_OFFERED_TOPIC, open, Person.ANONYMOUS, some.fitting(open, MOST_TOLD)));
    }
}
