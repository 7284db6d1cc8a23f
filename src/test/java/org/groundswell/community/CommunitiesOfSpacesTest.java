package org.groundswell.community;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CommunitiesOfSpacesTest {
    @Nested
    class OnH2 extends CommunitiesOfSpacesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CommunitiesOfSpacesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
