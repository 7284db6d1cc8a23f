package org.groundswell.care.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.groundswell.shared.persistence.RowsOfPeople;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What somebody was told goes with the account. */
@Component
public class NoticesOfPeople extends RowsOfPeople<NoticeRow> {
    public NoticesOfPeople(ActiveObjects activeObjects, Transactions transactions) {
        super(activeObjects, transactions, NoticeRow.class);
    }

    @Override
    protected String key(NoticeRow row) {
        return row.getUserKey();
    }
}
