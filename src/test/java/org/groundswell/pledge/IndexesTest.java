package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class IndexesTest {
    @Nested
    class OnH2 extends IndexesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends IndexesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
