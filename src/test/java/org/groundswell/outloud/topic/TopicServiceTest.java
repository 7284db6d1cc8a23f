package org.groundswell.outloud.topic;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class TopicServiceTest {
    @Nested
    class OnH2 extends TopicServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends TopicServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
