package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.ConnectionCallback;

/** Every list has an index that serves its filter and its order together, on a real database. */
abstract class IndexesContract {
    private final PledgeWorld world;

    IndexesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
    }

    @ParameterizedTest
    @CsvSource({
        "PLEDGE, BOARD_ID LISTED SORT_AT ID", "PLEDGE, BOARD_ID LISTED N_JOINS SORT_AT ID", "PLEDGE, BOARD_ID STATE SORT_AT ID", "PLEDGE, BOARD_ID STATE N_JOINS SORT_AT ID",
        "PLEDGE, REF", "PLEDGE, UNIQ", "BACKING, UNIQ", "BACKING, REF", "BACKING, PLEDGE_ID KIND STATE SORT_AT ID", "BACKING, USER_KEY BOARD_ID STATE SINCE ID",
        "BOARD, SPACE_KEY CREATED_AT ID", "BOARD, REF", "BOARD, UNIQ", "BOARD, ORIGIN", "BOARD, PAGE_ID", "BOARD, GONE_AT", "TALLY, BOARD_ID", "TALLY, PAGE_ID", "TALLY, SPACE_KEY", "BOARD_PERSON, UNIQ",
        "BOARD_PERSON, BOARD_ID N_PARTS", "PLEDGE_EVENT, PLEDGE_ID HAPPENED_AT ID"})
    void a_list_is_read_from_one_index(String table, String columns) {
        String name = HostActiveObjects.tablePrefix("org.groundswell") + table;
        Collection<List<String>> indexes = world.testbed.database().jdbc().execute((ConnectionCallback<Collection<List<String>>>) connection -> {
            Map<String, List<String>> found = new TreeMap<>();
            try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, name, false, true)) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("INDEX_NAME"), index -> new ArrayList<>()).add(rows.getString("COLUMN_NAME").replace("\"", ""));
                }
            }
            return found.values();
        });
        assertThat(indexes).contains(List.of(columns.split(" ")));
    }
}
