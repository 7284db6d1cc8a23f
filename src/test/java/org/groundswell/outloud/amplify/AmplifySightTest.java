package org.groundswell.outloud.amplify;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AmplifySightTest {
    @Nested
    class OnH2 extends AmplifySightContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AmplifySightContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
