package org.groundswell.outloud.ask;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class WaitingAsksTest {
    @Nested
    class OnH2 extends WaitingAsksContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends WaitingAsksContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
