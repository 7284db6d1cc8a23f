package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class TellingTest {
    @Nested
    class OnH2 extends TellingContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends TellingContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
