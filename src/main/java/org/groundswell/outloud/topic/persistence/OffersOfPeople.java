package org.groundswell.outloud.topic.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.groundswell.shared.persistence.RowsOfPeople;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Nobody who has left can help: the offer goes with the account. */
@Component
public class OffersOfPeople extends RowsOfPeople<HelpOfferRow> {
    public OffersOfPeople(ActiveObjects activeObjects, Transactions transactions) {
        super(activeObjects, transactions, HelpOfferRow.class);
    }

    @Override
    protected String key(HelpOfferRow row) {
        return row.getUserKey();
    }
}
