package org.groundswell.outloud.circle;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CircleServiceTest {
    @Nested
    class OnH2 extends CircleServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CircleServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
