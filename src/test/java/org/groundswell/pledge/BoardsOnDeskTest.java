package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class BoardsOnDeskTest {
    @Nested
    class OnH2 extends BoardsOnDeskContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends BoardsOnDeskContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
