package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class SignatureServiceTest {
    @Nested
    class OnH2 extends SignatureServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends SignatureServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
