package org.groundswell.outloud.response;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class ReactionServiceTest {
    @Nested
    class OnH2 extends ReactionServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends ReactionServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
