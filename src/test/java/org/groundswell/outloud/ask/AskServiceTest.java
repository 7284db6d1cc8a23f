package org.groundswell.outloud.ask;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AskServiceTest {
    @Nested
    class OnH2 extends AskServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AskServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
