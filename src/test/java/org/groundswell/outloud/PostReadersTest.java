package org.groundswell.outloud;

import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Nested;

class PostReadersTest {
    @Nested
    class OnH2 extends PostReadersContract {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgres extends PostReadersContract {
        OnPostgres() {
            super(TestDatabase.POSTGRES);
        }
    }
}
