package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeListsTest {
    @Nested
    class OnH2 extends PledgeListsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeListsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
