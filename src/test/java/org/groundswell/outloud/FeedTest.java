package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FeedTest {
    @Nested
    class OnH2 extends FeedContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FeedContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
