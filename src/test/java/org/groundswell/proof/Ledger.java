package org.groundswell.proof;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.groundswell.host.RunningHost;
import org.groundswell.host.db.HostDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Everything the app has stored at one moment, by table the rows with all their values, so that "nothing changed" can be compared. */
record Ledger(Map<String, Set<List<Object>>> rows) {
    private static final String TABLES = "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO!_%' ESCAPE '!'";

    static Ledger of(JdbcTemplate jdbc) {
        Map<String, Set<List<Object>>> rows = new TreeMap<>();
        for (String table : jdbc.queryForList(TABLES, String.class)) {
            rows.put(table, jdbc.query("SELECT * FROM \"" + table + "\"", (ResultSetExtractor<Set<List<Object>>>) Ledger::rows));
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

    // Two of these are read around every act of the matrices, over all that the acts before have left: maps and strings would cost more than the acts.
    private static Set<List<Object>> rows(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        boolean[] longTexts = new boolean[columns.getColumnCount()];
        for (int i = 0; i < longTexts.length; i++) {
            longTexts[i] = columns.getColumnType(i + 1) == Types.CLOB;
        }
        List<List<Object>> rows = new ArrayList<>();
        while (found.next()) {
            Object[] values = new Object[longTexts.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = longTexts[i] ? found.getString(i + 1) : found.getObject(i + 1);
            }
            rows.add(Arrays.asList(values));
        }
        Set<List<Object>> different = new HashSet<>(rows);
        if (different.size() < rows.size()) {
            throw new AssertionError("two rows are the same in every value: one of them could go unseen");
        }
        return different;
    }
}
