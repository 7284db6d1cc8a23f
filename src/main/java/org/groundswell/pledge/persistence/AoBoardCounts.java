package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Sums up the counts of boards in Active Objects. */
@Component
public class AoBoardCounts implements BoardCounts {
    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final WikiPages pages;

    public AoBoardCounts(ActiveObjects activeObjects, Transactions transactions, WikiPages pages) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.pages = pages;
    }

    @Override
    public BoardNumbers of(SpaceKey space) {
        return sum(Query.select().where("SPACE_KEY = ?", space.value()), row -> !pages.restricted(new PageId(row.getPageId())));
    }

    @Override
    public BoardNumbers of(PageId page) {
        return sum(Query.select().where("PAGE_ID = ?", page.value()), row -> true);
    }

    private BoardNumbers sum(Query boards, Predicate<TallyRow> counted) {
        return transactions.run(() -> Arrays.stream(activeObjects.find(TallyRow.class, boards)).filter(counted)
            .map(row -> new BoardNumbers(row.getPledges(), row.getKept(), row.getStories())).reduce(BoardNumbers.NONE, BoardNumbers::plus));
    }
}
