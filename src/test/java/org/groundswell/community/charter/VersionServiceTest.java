package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class VersionServiceTest {
    @Nested
    class OnH2 extends VersionServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends VersionServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
