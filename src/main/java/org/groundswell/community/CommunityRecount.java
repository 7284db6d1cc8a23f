package org.groundswell.community;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.Derived;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Finds out again what is kept of communities, some of them at a time, and goes on next time where it stopped. */
@Component
class CommunityRecount {
    private static final String JOB = "communities";
    private static final int PART = 100;

    private final Communities communities;
    private final List<Derived> counted;
    private final JobPlaces jobPlaces;
    private final Transactions transactions;

    CommunityRecount(Communities communities, List<Derived> counted, JobPlaces jobPlaces, Transactions transactions) {
        this.communities = communities;
        this.counted = counted;
        this.jobPlaces = jobPlaces;
        this.transactions = transactions;
    }

    /** What a run looked at, and of how many communities it put numbers right. */
    record Result(int communities, int wrong) {
    }

    /**
     * @param most how many communities at most
     * @param stop asked between two of them whether to end here
     */
    Result run(int most, BooleanSupplier stop) {
        int seen = 0;
        int wrong = 0;
        long last = jobPlaces.of(JOB);
        while (seen < most && !stop.getAsBoolean()) {
            long from = last;
            List<Community> part = transactions.run(() -> communities.after(from, Math.min(PART, most)));
            for (Community community : part) {
                wrong += mended(community.id()) ? 1 : 0;
            }
            seen += part.size();
            last = part.isEmpty() ? 0 : part.get(part.size() - 1).id();
            jobPlaces.put(JOB, last);
            if (part.isEmpty()) {
                break;
            }
        }
        return new Result(seen, wrong);
    }

    // People act meanwhile, so only what is still wrong while the community is held is wrong.
    private boolean mended(long id) {
        return counted.stream().filter(numbers -> !transactions.run(() -> communities.find(id).map(numbers::right).orElse(true)))
            .filter(numbers -> transactions.run(() -> mend(numbers, id))).count() > 0;
    }

    private boolean mend(Derived numbers, long id) {
        return communities.locked(id).filter(held -> !numbers.right(held)).map(held -> {
            numbers.mend(held);
            return true;
        }).orElse(false);
    }
}
