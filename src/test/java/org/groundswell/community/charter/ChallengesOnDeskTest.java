package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class ChallengesOnDeskTest {
    @Nested
    class OnH2 extends ChallengesOnDeskContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends ChallengesOnDeskContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
