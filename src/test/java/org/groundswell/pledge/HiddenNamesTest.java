package org.groundswell.pledge;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class HiddenNamesTest {
    @Nested
    class OnH2 extends HiddenNamesContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends HiddenNamesContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
