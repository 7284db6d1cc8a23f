package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class BoardEndsTest {
    @Nested
    class OnH2 extends BoardEndsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends BoardEndsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
