package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CommunityPagesTest {
    @Nested
    class OnH2 extends CommunityPagesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CommunityPagesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
