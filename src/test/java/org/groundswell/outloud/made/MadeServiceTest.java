package org.groundswell.outloud.made;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class MadeServiceTest {
    @Nested
    class OnH2 extends MadeServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends MadeServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
