package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostServiceTest {
    @Nested
    class OnH2 extends PostServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
