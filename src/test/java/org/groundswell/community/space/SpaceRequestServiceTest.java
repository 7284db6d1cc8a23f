package org.groundswell.community.space;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class SpaceRequestServiceTest {
    @Nested
    class OnH2 extends SpaceRequestServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends SpaceRequestServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
