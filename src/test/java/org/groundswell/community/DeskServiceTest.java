package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class DeskServiceTest {
    @Nested
    class OnH2 extends DeskServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends DeskServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
