package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Reminds those who tend a community of challenges that have waited for two weeks; whoever is not to be nudged that day is reminded on one of the next seven. */
@Component
public class WaitingChallenges {
    static final Duration LONG = Duration.ofDays(14);
    private static final Duration TRIED_FOR = Duration.ofDays(7);

    private final Challenges challenges;
    private final Communities communities;
    private final ChallengeNews news;
    private final Transactions transactions;
    private final Clock clock;

    WaitingChallenges(Challenges challenges, Communities communities, ChallengeNews news, Transactions transactions, Clock clock) {
        this.challenges = challenges;
        this.communities = communities;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param most how many challenges at most, those that wait longest first
     * @param stop asked in between whether to end here
     * @return how many were looked at
     */
    public int run(int most, BooleanSupplier stop) {
        Instant before = clock.instant().minus(LONG);
        List<Challenge> waiting = transactions.run(() -> challenges.waitingSince(before.minus(TRIED_FOR), before, most));
        Map<Long, Community> around = transactions.run(() -> communities.all(waiting.stream().map(Challenge::community).distinct().toList())).stream()
            .collect(Collectors.toMap(Community::id, Function.identity()));
        int seen = 0;
        for (Challenge challenge : waiting) {
            if (stop.getAsBoolean()) {
                return seen;
            }
            seen++;
            if (around.containsKey(challenge.community())) {
                news.waits(challenge, around.get(challenge.community()));
            }
        }
        return seen;
    }
}
