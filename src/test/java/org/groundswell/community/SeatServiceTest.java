package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class SeatServiceTest {
    @Nested
    class OnH2 extends SeatServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends SeatServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
