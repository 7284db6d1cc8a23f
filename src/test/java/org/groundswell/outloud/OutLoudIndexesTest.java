package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class OutLoudIndexesTest {
    @Nested
    class OnH2 extends OutLoudIndexesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends OutLoudIndexesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
