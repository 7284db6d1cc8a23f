package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class ConsentRoundsTest {
    @Nested
    class OnH2 extends ConsentRoundsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends ConsentRoundsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
