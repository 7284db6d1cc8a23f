package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeServiceTest {
    @Nested
    class OnH2 extends PledgeServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
