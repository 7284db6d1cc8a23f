package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Units of work on the app's tables: all of it or nothing. */
@Component
public class Transactions {
    private static final int ATTEMPTS = 5;
    // Classes of SQLSTATE in the SQL standard: a constraint is violated; the database rolled back, as it does to one of two that wait for each other.
    private static final Set<String> WORTH_ANOTHER_ATTEMPT = Set.of("23", "40");

    private final ActiveObjects activeObjects;

    public Transactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /**
     * Does a unit of work. If somebody else stores the same once-only row at the same moment, it is rolled back and done again, and then finds that row;
     * a new transaction is needed for that, because PostgreSQL takes no more statements in one that has failed. It is also done again if the database
     * chose it to give way to another one.
     */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return activeObjects.executeInTransaction(work::get);
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !gaveWay(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean gaveWay(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().length() == 5
                && WORTH_ANOTHER_ATTEMPT.contains(sql.getSQLState().substring(0, 2))) {
                return true;
            }
        }
        return false;
    }
}
