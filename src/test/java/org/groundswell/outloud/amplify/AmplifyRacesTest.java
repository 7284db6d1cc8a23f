package org.groundswell.outloud.amplify;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AmplifyRacesTest {
    @Nested
    class OnH2 extends AmplifyRacesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AmplifyRacesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
