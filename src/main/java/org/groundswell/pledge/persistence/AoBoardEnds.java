package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Boards;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Boards whose page moved or is gone. A parked board answers to nothing by which a live one is asked for: its page has a minus before the id, its space a minus before
 * the key, and its names are nobody's.
 */
@Component
public class AoBoardEnds implements ContentEnd {
    private static final String GONE = "gone:";
    private static final String NOWHERE = "-";
    private static final int LONGEST_KEY = 255;
    private static final int AT_ONCE = 50;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Boards boards;
    private final AoBoardRemoval removal;
    private final Clock clock;

    public AoBoardEnds(ActiveObjects activeObjects, Transactions transactions, Boards boards, AoBoardRemoval removal, Clock clock) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.boards = boards;
        this.removal = removal;
        this.clock = clock;
    }

    @Override
    public void pageMoved(PagePlace page) {
        transactions.run(() -> {
            boards.move(page.page(), page.space());
            for (BoardRow row : rows(Query.select().where("PAGE_ID = ?", -page.page().value()).order("ID ASC"))) {
                bringBack(row, page);
            }
            return null;
        });
    }

    @Override
    public void pagePurged(PageId page) {
        parkAll("PAGE_ID = ?", page.value());
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        parkAll("SPACE_KEY = ?", space.value());
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return transactions.run(() -> Stream.concat(
            Arrays.stream(rows(Query.select().where("PAGE_ID > ?", after.value()).order("PAGE_ID ASC, ID ASC").limit(most))),
            Arrays.stream(rows(Query.select().where("PAGE_ID < ?", -after.value()).order("PAGE_ID DESC, ID ASC").limit(most))))
            .sorted(Comparator.comparingLong(row -> Math.abs(row.getPageId()))).limit(most).map(AoBoardEnds::kept).toList());
    }

    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            Optional<BoardRow> next = transactions.run(() -> Arrays.stream(rows(Query.select()
                .where("GONE_AT > ? AND GONE_AT < ?", 0L, before.toEpochMilli()).order("GONE_AT ASC, ID ASC").limit(1))).findFirst());
            if (next.isEmpty()) {
                return true;
            }
            removal.remove(next.get().getID(), enough);
        }
        return false;
    }

    private void parkAll(String where, Object of) {
        boolean more = true;
        while (more) {
            more = transactions.run(() -> {
                BoardRow[] some = rows(Query.select().where(where, of).order("ID ASC").limit(AT_ONCE));
                Arrays.stream(some).forEach(this::park);
                return some.length == AT_ONCE;
            });
        }
    }

    private void park(BoardRow row) {
        row.setUniq(GONE + row.getID());
        row.setOrigin(GONE + row.getID());
        row.setGoneAt(clock.millis());
        place(row, -row.getPageId(), nowhere(row.getSpaceKey()));
    }

    private void bringBack(BoardRow row, PagePlace page) {
        String token = row.getAnchor();
        String uniq = AoBoards.uniq(token, page.page());
        // Whoever made a new board there since has the place, and the old one stays where it is.
        if (exists("UNIQ = ?", uniq)) {
            return;
        }
        row.setUniq(uniq);
        row.setOrigin(exists("ORIGIN = ?", token) ? row.getRef() : token);
        row.setGoneAt(0L);
        place(row, page.page().value(), page.space().value());
    }

    private void place(BoardRow row, long page, String space) {
        row.setPageId(page);
        row.setSpaceKey(space);
        row.save();
        for (TallyRow tally : activeObjects.find(TallyRow.class, Query.select().where("BOARD_ID = ?", (long) row.getID()))) {
            tally.setPageId(page);
            tally.setSpaceKey(space);
            tally.save();
        }
    }

    private boolean exists(String where, String value) {
        return activeObjects.count(BoardRow.class, where, value) > 0;
    }

    private BoardRow[] rows(Query query) {
        return activeObjects.find(BoardRow.class, query);
    }

    private static KeptPage kept(BoardRow row) {
        boolean parked = row.getGoneAt() > 0;
        return new KeptPage(new PageId(Math.abs(row.getPageId())), new SpaceKey(parked ? row.getSpaceKey().substring(NOWHERE.length()) : row.getSpaceKey()), parked);
    }

    static String nowhere(String space) {
        return NOWHERE + space.substring(0, Math.min(space.length(), LONGEST_KEY - NOWHERE.length()));
    }
}
