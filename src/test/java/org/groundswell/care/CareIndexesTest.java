package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CareIndexesTest {
    @Nested
    class OnH2 extends CareIndexesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CareIndexesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
