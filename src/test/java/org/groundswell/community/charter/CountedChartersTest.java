package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CountedChartersTest {
    @Nested
    class OnH2 extends CountedChartersContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CountedChartersContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
