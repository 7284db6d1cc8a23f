package org.groundswell.outloud.circle;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CircleEndsTest {
    @Nested
    class OnH2 extends CircleEndsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CircleEndsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
