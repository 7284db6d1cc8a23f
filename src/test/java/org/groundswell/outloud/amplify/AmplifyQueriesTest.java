package org.groundswell.outloud.amplify;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AmplifyQueriesTest {
    @Nested
    class OnH2 extends AmplifyQueriesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AmplifyQueriesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
