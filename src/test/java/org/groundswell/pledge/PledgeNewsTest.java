package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeNewsTest {
    @Nested
    class OnH2 extends PledgeNewsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeNewsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
