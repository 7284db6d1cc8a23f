package org.groundswell.outloud.ask;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostsOnDeskTest {
    @Nested
    class OnH2 extends PostsOnDeskContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostsOnDeskContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
