package org.groundswell.shared.persistence;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class AoWikiSettingsTest {
    @Nested
    class OnH2 extends AoWikiSettingsContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends AoWikiSettingsContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
