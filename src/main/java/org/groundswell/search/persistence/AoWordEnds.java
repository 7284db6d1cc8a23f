package org.groundswell.search.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Words go where their page goes, and are forgotten with it; what comes back is given its words by the night's job. */
@Component
public class AoWordEnds implements ContentEnd {
    private static final int AT_ONCE = 200;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;

    public AoWordEnds(ActiveObjects activeObjects, Transactions transactions) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
    }

    @Override
    public void pageMoved(PagePlace page) {
        repeat(Where.of("PAGE_ID = ? AND SPACE_KEY <> ?", page.page().value(), page.space().value()), row -> {
            row.setSpaceKey(page.space().value());
            row.save();
        });
    }

    @Override
    public void pagePurged(PageId page) {
        repeat(Where.of("PAGE_ID = ?", page.value()), activeObjects::delete);
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        repeat(Where.of("SPACE_KEY = ?", space.value()), activeObjects::delete);
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        WordEntryRow[] rows = transactions.run(() -> activeObjects.find(WordEntryRow.class, Where.of("PAGE_ID > ?", after.value()).query().order("PAGE_ID ASC, ID ASC").limit(most)));
        return Arrays.stream(rows).map(row -> new KeptPage(new PageId(row.getPageId()), new SpaceKey(row.getSpaceKey()), false)).distinct().toList();
    }

    /** Nothing to do, because words are never parked. */
    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        return true;
    }

    private void repeat(Where some, Consumer<WordEntryRow> work) {
        boolean more = true;
        while (more) {
            more = transactions.run(() -> {
                WordEntryRow[] rows = activeObjects.find(WordEntryRow.class, some.query().order("ID ASC").limit(AT_ONCE));
                Arrays.stream(rows).forEach(work);
                return rows.length == AT_ONCE;
            });
        }
    }
}
