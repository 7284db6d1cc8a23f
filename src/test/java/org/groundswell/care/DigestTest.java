package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class DigestTest {
    @Nested
    class OnH2 extends DigestContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends DigestContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
