package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class DirectoryTest {
    @Nested
    class OnH2 extends DirectoryContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends DirectoryContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
