package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.Tallies;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Counts of boards in Active Objects. */
@Component
public class AoTallies implements Tallies {
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoTallies(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Map<Long, Counts> of(Collection<Long> boards) {
        Map<Long, Counts> counts = new HashMap<>();
        if (!boards.isEmpty()) {
            for (TallyRow row : activeObjects.find(TallyRow.class, Where.in("BOARD_ID", boards).query())) {
                counts.put(row.getBoardId(), new Counts(row.getPledges(), row.getPeople(), row.getKept(), row.getStories()));
            }
        }
        return counts;
    }

    @Override
    public void add(long board, Counts change) {
        if (change.equals(Counts.NONE)) {
            return;
        }
        TallyRow row = locked(board);
        row.setPledges(row.getPledges() + change.pledges());
        row.setPeople(row.getPeople() + change.people());
        row.setKept(row.getKept() + change.kept());
        row.setStories(row.getStories() + change.stories());
        row.save();
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest.
    TallyRow locked(long board) {
        TallyRow row = row(board);
        row.setTouchedAt(clock.millis());
        row.save();
        return row(board);
    }

    // Without it the board was deleted for good a moment ago.
    private TallyRow row(long board) {
        return Arrays.stream(activeObjects.find(TallyRow.class, Query.select().where("BOARD_ID = ?", board))).findFirst()
            .orElseThrow(() -> new Refused(PledgeRefusal.BOARD_NOT_FOUND));
    }
}
