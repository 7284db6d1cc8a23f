package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class LinkingPledgesTest {
    @Nested
    class OnH2 extends LinkingPledgesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends LinkingPledgesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
