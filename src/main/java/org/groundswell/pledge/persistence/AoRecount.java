package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Backing;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.Recount;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Counts again what is added up as people act, some rows at a time, and goes on next time where it stopped. */
@Component
public class AoRecount implements Recount {
    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final AoTallies tallies;
    private final AoPledges pledges;

    public AoRecount(ActiveObjects activeObjects, Transactions transactions, AoTallies tallies, AoPledges pledges) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.tallies = tallies;
        this.pledges = pledges;
    }

    @Override
    public Result run(int mostRows, BooleanSupplier stop) {
        int[] ofPledges = sweep("pledges", PledgeRow.class, mostRows, stop, this::right, this::repair);
        int[] ofPeople = sweep("people", BoardPersonRow.class, mostRows, stop, row -> row.getParts() == parts(row), this::repair);
        int[] ofBoards = sweep("boards", TallyRow.class, mostRows, stop, this::right, this::repair);
        return new Result(ofPledges[0], ofPledges[1], ofPeople[0], ofPeople[1], ofBoards[0], ofBoards[1]);
    }

    private <R extends Entity> int[] sweep(String name, Class<R> type, int mostRows, BooleanSupplier stop, Predicate<R> right, Predicate<R> repair) {
        RecountRow place = transactions.run(() -> place(name));
        R[] rows = transactions.run(() -> activeObjects.find(type, Query.select().where("ID > ?", place.getLastId()).order("ID ASC").limit(mostRows)));
        int seen = 0;
        int wrong = 0;
        for (R row : rows) {
            if (stop.getAsBoolean()) {
                break;
            }
            seen++;
            // People act meanwhile, so only what is still wrong while the row is held is wrong.
            boolean mended = !transactions.run(() -> right.test(row)) && transactions.run(() -> repair.test(row));
            wrong += mended ? 1 : 0;
        }
        int last = seen == rows.length && seen < mostRows ? 0 : seen == 0 ? place.getLastId() : rows[seen - 1].getID();
        transactions.run(() -> {
            RecountRow now = place(name);
            now.setLastId(last);
            now.save();
            return null;
        });
        return new int[] {seen, wrong};
    }

    private RecountRow place(String name) {
        RecountRow[] rows = activeObjects.find(RecountRow.class, Query.select().where("NAME = ?", name));
        return rows.length > 0 ? rows[0] : activeObjects.create(RecountRow.class, Map.of("NAME", name, "LAST_ID", 0));
    }

    private boolean right(PledgeRow row) {
        return row.getJoins() == backings(row, Backing.Kind.JOIN) && row.getSupports() == backings(row, Backing.Kind.SUPPORT);
    }

    private boolean repair(PledgeRow seen) {
        PledgeRow row = pledges.locked(seen.getID());
        if (row == null || right(row)) {
            return false;
        }
        row.setJoins(backings(row, Backing.Kind.JOIN));
        row.setSupports(backings(row, Backing.Kind.SUPPORT));
        row.save();
        return true;
    }

    private int backings(PledgeRow row, Backing.Kind kind) {
        return activeObjects.count(BackingRow.class, "PLEDGE_ID = ? AND KIND = ? AND STATE = ?", (long) row.getID(), kind.name(), AoBackings.LIVE);
    }

    private boolean repair(BoardPersonRow seen) {
        BoardPersonRow row = activeObjects.get(BoardPersonRow.class, seen.getID());
        row.setTouchedAt(seen.getTouchedAt());
        row.save();
        row = activeObjects.find(BoardPersonRow.class, Query.select().where("ID = ?", seen.getID()))[0];
        if (row.getParts() == parts(row)) {
            return false;
        }
        row.setParts(parts(row));
        row.save();
        return true;
    }

    private int parts(BoardPersonRow row) {
        return activeObjects.count(BackingRow.class, "USER_KEY = ? AND BOARD_ID = ? AND STATE = ? AND SHOWN_AS = ? AND KIND IN (?, ?)", row.getUserKey(),
            row.getBoardId(), AoBackings.LIVE, (row.isNameHidden() ? Identity.NAME_HIDDEN : Identity.NAMED).name(), Backing.Kind.AUTHOR.name(),
            Backing.Kind.JOIN.name());
    }

    private boolean right(TallyRow row) {
        long board = row.getBoardId();
        return row.getPledges() == listed(board) && row.getKept() == kept(board) && row.getPeople() == people(board)
            && row.getStories() == stories(board) && stands(row, board(board));
    }

    private boolean repair(TallyRow seen) {
        TallyRow row = tallies.locked(seen.getBoardId());
        if (right(row)) {
            return false;
        }
        row.setPledges(listed(row.getBoardId()));
        row.setKept(kept(row.getBoardId()));
        row.setPeople(people(row.getBoardId()));
        row.setStories(stories(row.getBoardId()));
        BoardRow board = board(row.getBoardId());
        if (board != null) {
            row.setPageId(board.getPageId());
            row.setSpaceKey(board.getSpaceKey());
        }
        row.save();
        return true;
    }

    private BoardRow board(long board) {
        BoardRow[] rows = activeObjects.find(BoardRow.class, Query.select().where("ID = ?", (int) board));
        return rows.length == 0 ? null : rows[0];
    }

    private static boolean stands(TallyRow row, BoardRow board) {
        return board == null || row.getPageId() == board.getPageId() && board.getSpaceKey().equals(row.getSpaceKey());
    }

    private int listed(long board) {
        return activeObjects.count(PledgeRow.class, "BOARD_ID = ? AND LISTED = ?", board, true);
    }

    private int kept(long board) {
        return activeObjects.count(PledgeRow.class, "BOARD_ID = ? AND STATE = ?", board, PledgeState.KEPT.name());
    }

    private int stories(long board) {
        return activeObjects.count(PledgeRow.class, "BOARD_ID = ? AND STORY IS NOT NULL", board);
    }

    private int people(long board) {
        return activeObjects.count(BoardPersonRow.class, "BOARD_ID = ? AND N_PARTS > ?", board, 0);
    }
}
