package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostRecountTest {
    @Nested
    class OnH2 extends PostRecountContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostRecountContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
