package org.groundswell.outloud.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Stewards;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Reminds those who tend a community of what was asked there and nobody is on; whoever is not to be nudged that day is reminded on one of the next seven. */
@Component
public class WaitingAsks {
    /** Product 4.8: unanswered for more than three days. */
    static final Duration LONG = Duration.ofDays(3);
    private static final Duration TRIED_FOR = Duration.ofDays(7);

    private final Posts posts;
    private final Stewards stewards;
    private final PostNews news;
    private final Transactions transactions;
    private final Clock clock;

    public WaitingAsks(Posts posts, Stewards stewards, PostNews news, Transactions transactions, Clock clock) {
        this.posts = posts;
        this.stewards = stewards;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param most how many asks at most, those that wait longest first
     * @param stop asked in between whether to end here
     * @return how many were looked at
     */
    public int run(int most, BooleanSupplier stop) {
        Instant before = clock.instant().minus(LONG);
        List<Post> waiting = transactions.run(() -> posts.asked(AskState.OPEN, before.minus(TRIED_FOR), before, most));
        Map<Long, Set<Person>> tending = new HashMap<>();
        int seen = 0;
        for (Post ask : waiting) {
            if (stop.getAsBoolean()) {
                return seen;
            }
            seen++;
            Set<Person> told = tending.computeIfAbsent(ask.place().community(), stewards::of);
            news.tell(Kind.ASK_UNANSWERED, ask, Person.ANONYMOUS, told.stream().filter(person -> !person.equals(ask.author())).toList());
        }
        return seen;
    }
}
