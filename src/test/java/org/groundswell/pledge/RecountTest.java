package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class RecountTest {
    @Nested
    class OnH2 extends RecountContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends RecountContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
