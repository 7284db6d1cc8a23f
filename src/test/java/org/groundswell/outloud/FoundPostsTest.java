package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FoundPostsTest {
    @Nested
    class OnH2 extends FoundPostsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FoundPostsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
