package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class VisibilityTest {
    @Nested
    class OnH2 extends VisibilityContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends VisibilityContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
