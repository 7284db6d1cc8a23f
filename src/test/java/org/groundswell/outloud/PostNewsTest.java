package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostNewsTest {
    @Nested
    class OnH2 extends PostNewsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostNewsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
