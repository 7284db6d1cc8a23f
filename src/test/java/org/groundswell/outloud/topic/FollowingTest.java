package org.groundswell.outloud.topic;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FollowingTest {
    @Nested
    class OnH2 extends FollowingContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FollowingContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
