package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CommunityRecountTest {
    @Nested
    class OnH2 extends CommunityRecountContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CommunityRecountContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
