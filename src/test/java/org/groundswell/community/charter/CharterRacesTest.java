package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CharterRacesTest {
    @Nested
    class OnH2 extends CharterRacesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CharterRacesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
