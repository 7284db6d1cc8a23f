package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.groundswell.shared.persistence.Transactions;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Deletes a parked board with all that hangs on it, in transactions of a size that no database minds, however much that is. */
@Component
public class AoBoardRemoval {
    private static final int PLEDGES_AT_ONCE = 100;
    private static final int ROWS_AT_ONCE = 1000;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final AoTallies tallies;

    public AoBoardRemoval(ActiveObjects activeObjects, Transactions transactions, AoTallies tallies) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.tallies = tallies;
    }

    // What is stopped half-way is still parked, and the next run finds the rest. A board that came back meanwhile is left alone.
    void remove(int board, BooleanSupplier enough) {
        boolean more = true;
        while (more && !enough.getAsBoolean()) {
            more = transactions.run(() -> parked(board) && removePart(board));
        }
    }

    /** @return whether there may be more */
    private boolean removePart(int board) {
        PledgeRow[] pledges = activeObjects.find(PledgeRow.class, Query.select().where("BOARD_ID = ?", (long) board).limit(PLEDGES_AT_ONCE));
        if (pledges.length == 0) {
            return removeSome(BoardPersonRow.class, Where.of("BOARD_ID = ?", (long) board)) || removeBoard(board);
        }
        Where ofThese = Where.in("PLEDGE_ID", Arrays.stream(pledges).map(pledge -> (long) pledge.getID()).toList());
        boolean hanging = removeSome(BackingRow.class, ofThese) || removeSome(PledgeEventRow.class, ofThese);
        if (!hanging) {
            activeObjects.delete(pledges);
            // Deleting waited for whoever held a pledge; what they left on it meanwhile goes too, and nobody can hold it after that.
            activeObjects.deleteWithSQL(BackingRow.class, ofThese.clause(), ofThese.values());
            activeObjects.deleteWithSQL(PledgeEventRow.class, ofThese.clause(), ofThese.values());
        }
        return true;
    }

    private <R extends Entity> boolean removeSome(Class<R> type, Where where) {
        R[] rows = activeObjects.find(type, where.query().limit(ROWS_AT_ONCE));
        activeObjects.delete(rows);
        return rows.length == ROWS_AT_ONCE;
    }

    // Whoever publishes at this moment either had the tally before, and then the pledge is found here, or finds no tally and stores nothing.
    private boolean removeBoard(int board) {
        tallies.locked(board);
        if (activeObjects.count(PledgeRow.class, "BOARD_ID = ?", (long) board) > 0) {
            return true;
        }
        activeObjects.deleteWithSQL(BoardPersonRow.class, "BOARD_ID = ?", (long) board);
        activeObjects.deleteWithSQL(TallyRow.class, "BOARD_ID = ?", (long) board);
        activeObjects.deleteWithSQL(BoardRow.class, "ID = ? AND GONE_AT > ?", board, 0L);
        return false;
    }

    private boolean parked(int board) {
        return activeObjects.count(BoardRow.class, "ID = ? AND GONE_AT > ?", board, 0L) > 0;
    }
}
