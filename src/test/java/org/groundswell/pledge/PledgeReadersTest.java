package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeReadersTest {
    @Nested
    class OnH2 extends PledgeReadersContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeReadersContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
