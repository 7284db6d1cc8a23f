package org.groundswell.outloud.topic.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.groundswell.shared.persistence.RowsOfPeople;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What somebody follows goes with the account. */
@Component
public class FollowsOfPeople extends RowsOfPeople<StreamFollowRow> {
    public FollowsOfPeople(ActiveObjects activeObjects, Transactions transactions) {
        super(activeObjects, transactions, StreamFollowRow.class);
    }

    @Override
    protected String key(StreamFollowRow row) {
        return row.getUserKey();
    }
}
