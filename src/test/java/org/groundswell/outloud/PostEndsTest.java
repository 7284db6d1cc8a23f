package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostEndsTest {
    @Nested
    class OnH2 extends PostEndsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostEndsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
