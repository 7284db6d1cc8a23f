package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class NoticeMailsTest {
    @Nested
    class OnH2 extends NoticeMailsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends NoticeMailsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
