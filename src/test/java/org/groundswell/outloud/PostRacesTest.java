package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostRacesTest {
    @Nested
    class OnH2 extends PostRacesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostRacesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
