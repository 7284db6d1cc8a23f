package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PledgeRacesTest {
    @Nested
    class OnH2 extends PledgeRacesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PledgeRacesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
