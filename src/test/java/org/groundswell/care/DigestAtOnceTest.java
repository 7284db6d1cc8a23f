package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class DigestAtOnceTest {
    @Nested
    class OnH2 extends DigestAtOnceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends DigestAtOnceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
