package org.groundswell.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Together.together;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransactionsTest {
    private final Set<Thread> begun = ConcurrentHashMap.newKeySet();
    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_two_that_wait_for_each_other_both_are_done(TestDatabase database) {
        try (AoTestbed testbed = new AoTestbed(database, "org.groundswell", JobPlaceRow.class)) {
            ActiveObjects activeObjects = testbed.activeObjects();
            Transactions transactions = new Transactions(activeObjects);
            long ada = row(transactions, activeObjects, "ada");
            long ben = row(transactions, activeObjects, "ben");

            together(() -> sayBoth(transactions, activeObjects, 1, ada, ben), () -> sayBoth(transactions, activeObjects, 2, ben, ada));

            assertThat(begun).hasSize(2);
            assertThat(number(transactions, activeObjects, ada)).isPositive().isEqualTo(number(transactions, activeObjects, ben));
        }
    }

    private void sayBoth(Transactions transactions, ActiveObjects activeObjects, long said, long first, long second) {
        transactions.run(() -> {
            say(activeObjects, first, said);
            if (begun.add(Thread.currentThread())) {
                await();
            }
            say(activeObjects, second, said);
            return null;
        });
    }

    private void await() {
        try {
            bothHoldOne.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void say(ActiveObjects activeObjects, long id, long said) {
        JobPlaceRow row = activeObjects.get(JobPlaceRow.class, (int) id);
        row.setLastId(said);
        row.save();
    }

    private static long row(Transactions transactions, ActiveObjects activeObjects, String name) {
        return transactions.run(() -> (long) activeObjects.create(JobPlaceRow.class, Map.of("NAME", name, "LAST_ID", 0L)).getID());
    }

    private static long number(Transactions transactions, ActiveObjects activeObjects, long id) {
        return transactions.run(() -> activeObjects.get(JobPlaceRow.class, (int) id).getLastId());
    }
}
