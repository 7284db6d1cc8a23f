package org.groundswell.host;

import java.sql.SQLException;

/** A failure as the log may show it: what went wrong and where, without the words people wrote, which databases like to quote. */
public final class Unquoted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unquoted(Throwable failed) {
        super(name(failed), failed.getCause() == null ? null : new Unquoted(failed.getCause()), false, true);
        setStackTrace(failed.getStackTrace());
    }

    /** @return the failure itself, or its likeness without messages when a database had a part in it */
    public static Throwable of(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return new Unquoted(failed);
            }
        }
        return failed;
    }

    /** @return the beginning of a path below the context path: what is further down may be the title of a page */
    public static String place(String path) {
        return path.replaceFirst("^(/[^/]*/[^/]*)/.*$", "$1/…");
    }

    @Override
    public String toString() {
        return getMessage();
    }

    private static String name(Throwable failed) {
        return failed.getClass().getName() + (failed instanceof SQLException sql ? ", SQLState " + sql.getSQLState() : "");
    }
}
