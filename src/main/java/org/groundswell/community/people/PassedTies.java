package org.groundswell.community.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Forgets who left a community, and whom it declined, when the days are over in which that still meant something. */
@Component
class PassedTies {
    private static final int PART = 50;

    private final Communities communities;
    private final Ties ties;
    private final Transactions transactions;
    private final Clock clock;

    PassedTies(Communities communities, Ties ties, Transactions transactions, Clock clock) {
        this.communities = communities;
        this.ties = ties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Forgets the oldest first, each in a transaction of its own, so that it can be stopped anywhere and goes on there.
     *
     * @param most   how many of each kind at most
     * @param enough asked between two transactions
     * @return how many were forgotten
     */
    int forget(int most, BooleanSupplier enough) {
        return forget(Membership.State.LEFT, most, enough) + forget(Membership.State.DECLINED, most, enough);
    }

    private int forget(Membership.State state, int most, BooleanSupplier enough) {
        Instant before = clock.instant().minus(Membership.MEMORY);
        int forgotten = 0;
        while (forgotten < most && !enough.getAsBoolean()) {
            int part = Math.min(PART, most - forgotten);
            List<Tie> passed = transactions.run(() -> ties.since(Tie.Kind.MEMBER, state.name(), before, part));
            for (Tie tie : passed) {
                transactions.run(() -> forget(tie));
            }
            forgotten += passed.size();
            if (passed.size() < part) {
                break;
            }
        }
        return forgotten;
    }

    // Somebody may come back at this very moment; whoever holds the community is first.
    private Void forget(Tie passed) {
        communities.locked(passed.community());
        ties.find(passed.community(), passed.ref()).filter(now -> now.state().equals(passed.state()) && now.since().equals(passed.since()))
            .ifPresent(ties::remove);
        return null;
    }
}
