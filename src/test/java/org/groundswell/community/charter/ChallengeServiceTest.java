package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class ChallengeServiceTest {
    @Nested
    class OnH2 extends ChallengeServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends ChallengeServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
