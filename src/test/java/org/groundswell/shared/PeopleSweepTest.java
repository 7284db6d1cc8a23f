package org.groundswell.shared;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PeopleSweepTest {
    @Nested
    class OnH2 extends PeopleSweepContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PeopleSweepContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
