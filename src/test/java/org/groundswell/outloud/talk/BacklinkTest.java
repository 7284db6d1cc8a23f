package org.groundswell.outloud.talk;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class BacklinkTest {
    @Nested
    class OnH2 extends BacklinkContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends BacklinkContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
