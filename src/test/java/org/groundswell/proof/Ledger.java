package org.groundswell.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.host.RunningHost;
import org.groundswell.host.db.HostDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything the app has stored at one moment, row by row, so that "nothing changed" can be compared. */
record Ledger(Map<String, List<String>> rows) {
    private static final String TABLES = "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%' ESCAPE '!'";

    static Ledger of(JdbcTemplate jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : jdbc.queryForList(TABLES, String.class)) {
            rows.put(table, jdbc.queryForList("SELECT * FROM \"" + table + "\"").stream().map(Object::toString).sorted().toList());
        }
        if (rows.isEmpty()) {
            throw new AssertionError("the app has no tables: the ledger would compare nothing with nothing");
        }
        return new Ledger(rows);
    }

    /** @return what the app has stored in the shared host by now */
    static Ledger now() {
        return of(RunningHost.service(HostDatabase.class).jdbc());
    }
}
