package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class HomesOfCommunitiesTest {
    @Nested
    class OnH2 extends HomesOfCommunitiesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends HomesOfCommunitiesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
