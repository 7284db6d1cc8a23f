package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import net.java.ao.Query;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.stereotype.Component;

/**
 * Links go with the pages at both of their ends. They are not parked: what comes back is written again when it is changed, and until then is missed by nobody but
 * the page it linked to.
 */
@Component
public class AoMentionEnds implements ContentEnd {
    private static final String OF_HOME = "HOME_ID = ?";
    private static final int AT_ONCE = 200;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;

    public AoMentionEnds(ActiveObjects activeObjects, Transactions transactions) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
    }

    @Override
    public void pageMoved(PagePlace page) {
        boolean more = true;
        while (more) {
            more = transactions.run(() -> {
                PageMentionRow[] some = some(OF_HOME + " AND SPACE_KEY <> ?", page.page().value(), page.space().value());
                for (PageMentionRow row : some) {
                    row.setSpaceKey(page.space().value());
                    row.save();
                }
                return some.length == AT_ONCE;
            });
        }
    }

    @Override
    public void pagePurged(PageId page) {
        deleteAll(OF_HOME, page.value());
        deleteAll("PAGE_ID = ?", page.value());
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        deleteAll("SPACE_KEY = ?", space.value());
    }

    /** Nothing: a link whose end is gone is shown to nobody, because both pages and the thing itself are asked for. */
    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return List.of();
    }

    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        return true;
    }

    private void deleteAll(String where, Object value) {
        boolean more = true;
        while (more) {
            more = transactions.run(() -> {
                PageMentionRow[] some = some(where, value);
                activeObjects.delete(some);
                return some.length == AT_ONCE;
            });
        }
    }

    private PageMentionRow[] some(String where, Object... values) {
        return activeObjects.find(PageMentionRow.class, Query.select().where(where, values).order("ID ASC").limit(AT_ONCE));
    }
}
