package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostArchiveTest {
    @Nested
    class OnH2 extends PostArchiveContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostArchiveContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
