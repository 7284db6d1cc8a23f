package org.groundswell.outloud.amplify;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AmplifyServiceTest {
    @Nested
    class OnH2 extends AmplifyServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AmplifyServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
