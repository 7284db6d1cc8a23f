package org.groundswell.care;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class SettingsServiceTest {
    @Nested
    class OnH2 extends SettingsServiceContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends SettingsServiceContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
