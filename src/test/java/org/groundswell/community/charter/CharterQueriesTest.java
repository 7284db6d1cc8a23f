package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CharterQueriesTest {
    @Nested
    class OnH2 extends CharterQueriesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CharterQueriesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
