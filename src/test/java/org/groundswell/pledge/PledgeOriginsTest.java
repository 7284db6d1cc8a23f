package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeOriginsTest {
    @Nested
    class OnH2 extends PledgeOriginsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeOriginsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
