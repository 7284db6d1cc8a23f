package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FoundPledgesTest {
    @Nested
    class OnH2 extends FoundPledgesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FoundPledgesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
