package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class LeaversObjectionsTest {
    @Nested
    class OnH2 extends LeaversObjectionsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends LeaversObjectionsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
