package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CommunityServiceTest {
    @Nested
    class OnH2 extends CommunityServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CommunityServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
