package org.groundswell.host.wiki;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators set for the whole wiki; kept in the database, so that every node reads the same. */
public final class Settings {
    private static final String READ_ONLY = "read-only";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param transactions units of work over the same database */
    public Settings(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @return the setting, empty if it was never set */
    public Optional<String> get(String name) {
        return jdbc.queryForList("SELECT CONTENT FROM HOST_SETTING WHERE NAME = ?", String.class, name).stream().findFirst();
    }

    /** Keeps a setting. */
    public void set(String name, String content) {
        transactions.executeWithoutResult(status -> {
            if (jdbc.update("UPDATE HOST_SETTING SET CONTENT = ? WHERE NAME = ?", content, name) == 0) {
                jdbc.update("INSERT INTO HOST_SETTING (NAME, CONTENT) VALUES (?, ?)", name, content);
            }
        });
    }

    /** @return whether the wiki only shows and takes no change */
    public boolean readOnly() {
        return get(READ_ONLY).map(Boolean::parseBoolean).orElse(false);
    }

    /** Switches read-only mode. */
    public void setReadOnly(boolean readOnly) {
        set(READ_ONLY, Boolean.toString(readOnly));
    }
}
