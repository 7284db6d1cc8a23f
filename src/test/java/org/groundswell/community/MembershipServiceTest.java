package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class MembershipServiceTest {
    @Nested
    class OnH2 extends MembershipServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends MembershipServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
