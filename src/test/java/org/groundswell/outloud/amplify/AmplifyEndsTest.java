package org.groundswell.outloud.amplify;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AmplifyEndsTest {
    @Nested
    class OnH2 extends AmplifyEndsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AmplifyEndsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
