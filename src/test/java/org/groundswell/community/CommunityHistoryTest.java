package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CommunityHistoryTest {
    @Nested
    class OnH2 extends CommunityHistoryContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CommunityHistoryContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
