package org.groundswell.host.db;

import java.nio.file.Path;
import java.util.Optional;
import org.groundswell.host.HostConfig;

/** A process of its own that writes numbers and says each one aloud once it is committed, until it is killed. */
final class Writer {
    private Writer() {
    }

    static HostDatabase open(String kind, Path home) {
        return HostDatabase.open(new HostConfig(kind, home, 0, "none", Optional.empty(), Optional.empty()));
    }

    public static void main(String[] arguments) {
        HostDatabase database = open(arguments[0], Path.of(arguments[1]));
        database.jdbc().execute("create table HOST_NUMBER (N integer)");
        for (int number = 1; ; number++) {
            int next = number;
            database.transactions().executeWithoutResult(status -> database.jdbc().update("insert into HOST_NUMBER values (?)", next));
            System.out.println("committed " + next);
        }
    }
}
