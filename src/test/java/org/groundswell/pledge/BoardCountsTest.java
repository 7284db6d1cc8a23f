package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class BoardCountsTest {
    @Nested
    class OnH2 extends BoardCountsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends BoardCountsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
