package org.groundswell.community.charter;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class CharterMacroTest {
    @Nested
    class OnH2 extends CharterMacroContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends CharterMacroContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
