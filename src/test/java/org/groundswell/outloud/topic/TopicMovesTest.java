package org.groundswell.outloud.topic;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class TopicMovesTest {
    @Nested
    class OnH2 extends TopicMovesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends TopicMovesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
