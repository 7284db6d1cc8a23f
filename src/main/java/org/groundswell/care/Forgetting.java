package org.groundswell.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Notices;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Forgets what people were told of when it is half a year old, the oldest first and some at a time. */
@Component
class Forgetting {
    static final Duration MEMORY = Duration.ofDays(180);
    private static final int PART = 100;

    private final Notices notices;
    private final Marks marks;
    private final Transactions transactions;
    private final Clock clock;

    Forgetting(Notices notices, Marks marks, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.marks = marks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param most how many of each sort at most
     * @return how many were forgotten
     */
    int run(int most, BooleanSupplier stop) {
        Instant before = clock.instant().minus(MEMORY);
        return forget(most, stop, () -> notices.forget(before, PART)) + forget(most, stop, () -> marks.forget(before, PART));
    }

    private int forget(int most, BooleanSupplier stop, IntSupplier part) {
        int forgotten = 0;
        while (forgotten < most && !stop.getAsBoolean()) {
            int some = transactions.run(part::getAsInt);
            forgotten += some;
            if (some < PART) {
                break;
            }
        }
        return forgotten;
    }
}
