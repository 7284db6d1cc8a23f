package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PeopleRacesTest {
    @Nested
    class OnH2 extends PeopleRacesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PeopleRacesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
