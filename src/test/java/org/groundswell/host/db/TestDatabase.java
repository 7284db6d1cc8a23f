package org.groundswell.host.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The two databases every store test runs on; each opening gives an empty one. */
public enum TestDatabase {
    H2 {
        @Override
        public HostDatabase open(CountedQueries queries) {
            return HostDatabase.inMemory(queries::around);
        }
    },
    POSTGRES {
        @Override
        public HostDatabase open(CountedQueries queries) {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = DriverManager.getConnection(Shared.SERVER.url("postgres"));
                 Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return HostDatabase.at(Shared.SERVER.url(name), null, null, queries::around);
        }
    };

    public abstract HostDatabase open(CountedQueries queries);

    /** One server for all tests of a run, started by the first that needs it and stopped with the process. */
    private static final class Shared {
        static final EmbeddedServer SERVER = EmbeddedServer.startEmpty();
    }
}
