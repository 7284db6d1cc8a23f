package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FuzzedStoreTest {
    @Nested
    class OnH2 extends FuzzedStoreContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FuzzedStoreContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
