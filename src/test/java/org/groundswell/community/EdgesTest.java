package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class EdgesTest {
    @Nested
    class OnH2 extends EdgesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends EdgesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
