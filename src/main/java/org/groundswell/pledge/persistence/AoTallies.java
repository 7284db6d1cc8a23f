package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.Tallies;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
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
    public Map<Long, Instant> quiet(Collection<PageId> pages, Collection<SpaceKey> spaces, Instant before, int limit) {
        List<Where> either = new ArrayList<>(List.of(Where.in("PAGE_ID", pages.stream().map(PageId::value).toList())));
        if (!spaces.isEmpty()) {
            either.add(Where.in("SPACE_KEY", spaces.stream().map(SpaceKey::value).toList()));
        }
        Map<Long, Instant> quiet = new LinkedHashMap<>();
        for (TallyRow row : activeObjects.find(TallyRow.class, Where.any(either).and("TOUCHED_AT < ?", before.toEpochMilli()).query().order("TOUCHED_AT ASC, ID ASC").limit(limit))) {
            quiet.put(row.getBoardId(), Instant.ofEpochMilli(row.getTouchedAt()));
        }
        return quiet;
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
