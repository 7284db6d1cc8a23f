package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class UntellingTest {
    @Nested
    class OnH2 extends UntellingContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends UntellingContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
