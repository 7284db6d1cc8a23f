package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class LinkingChallengesTest {
    @Nested
    class OnH2 extends LinkingChallengesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends LinkingChallengesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
