package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class ChallengeNewsTest {
    @Nested
    class OnH2 extends ChallengeNewsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends ChallengeNewsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
