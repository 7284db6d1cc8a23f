package org.groundswell.care.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.groundswell.shared.persistence.RowsOfPeople;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** How somebody wanted to be told goes with the account, and so no digest is made for nobody. */
@Component
public class PreferencesOfPeople extends RowsOfPeople<PreferenceRow> {
    public PreferencesOfPeople(ActiveObjects activeObjects, Transactions transactions) {
        super(activeObjects, transactions, PreferenceRow.class);
    }

    @Override
    protected String key(PreferenceRow row) {
        return row.getUserKey();
    }
}
