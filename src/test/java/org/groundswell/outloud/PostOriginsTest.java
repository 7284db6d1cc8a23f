package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostOriginsTest {
    @Nested
    class OnH2 extends PostOriginsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostOriginsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
