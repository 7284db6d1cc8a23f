package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import net.java.ao.Query;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Sums up the counts of boards in Active Objects. */
@Component
public class AoBoardCounts implements BoardCounts {
    private final ActiveObjects activeObjects;
    private final Transactions transactions;

    public AoBoardCounts(ActiveObjects activeObjects, Transactions transactions) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
    }

    @Override
    public BoardNumbers of(SpaceKey space) {
        return sum(Query.select().where("SPACE_KEY = ?", space.value()));
    }

    @Override
    public BoardNumbers of(PageId page) {
        return sum(Query.select().where("PAGE_ID = ?", page.value()));
    }

    private BoardNumbers sum(Query boards) {
        return transactions.run(() -> Arrays.stream(activeObjects.find(TallyRow.class, boards))
            .map(row -> new BoardNumbers(row.getPledges(), row.getKept(), row.getStories())).reduce(BoardNumbers.NONE, BoardNumbers::plus));
    }
}
