package org.groundswell.outloud.response;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class ResponseServiceTest {
    @Nested
    class OnH2 extends ResponseServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends ResponseServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
