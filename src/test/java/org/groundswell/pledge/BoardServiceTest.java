package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class BoardServiceTest {
    @Nested
    class OnH2 extends BoardServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends BoardServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
