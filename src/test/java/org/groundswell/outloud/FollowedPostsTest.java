package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class FollowedPostsTest {
    @Nested
    class OnH2 extends FollowedPostsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends FollowedPostsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
