package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FeedQueriesTest {
    @Nested
    class OnH2 extends FeedQueriesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FeedQueriesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
