package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostIndexingTest {
    @Nested
    class OnH2 extends PostIndexingContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostIndexingContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
