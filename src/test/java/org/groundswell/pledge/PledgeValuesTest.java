package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeValuesTest {
    @Nested
    class OnH2 extends PledgeValuesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeValuesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
