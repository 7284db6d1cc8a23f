package org.groundswell.host.ao;

import java.sql.SQLException;

/** The database refused what an app asked of Active Objects. */
public final class HostSqlException extends RuntimeException {
    HostSqlException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
