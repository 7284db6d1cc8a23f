package org.groundswell.host.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

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
            String closed = Shared.CLOSED.poll();
            String name = closed == null ? made() : emptied(closed);
            return HostDatabase.at(Shared.SERVER.url(name), () -> Shared.CLOSED.add(name), queries::around);
        }
    };

    public abstract HostDatabase open(CountedQueries queries);

    private static String made() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        run("postgres", "create database " + name);
        return name;
    }

    // A new database is a copy of three hundred files, and as many to delete in the end; the same one without its tables is as empty.
    private static String emptied(String name) {
        run(name, "drop schema public cascade; create schema public");
        return name;
    }

    private static void run(String database, String statements) {
        try (Connection connection = DriverManager.getConnection(Shared.SERVER.url(database)); Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One server for all tests of a JVM, started by the first that needs it and stopped with the process. */
    private static final class Shared {
        static final EmbeddedServer SERVER = EmbeddedServer.startEmpty();
        static final Queue<String> CLOSED = new ConcurrentLinkedQueue<>();
    }
}
