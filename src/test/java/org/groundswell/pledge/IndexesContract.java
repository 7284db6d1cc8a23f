package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list has an index that serves its filter and its order together, on a real database. */
abstract class IndexesContract {
    private final PledgeWorld world;

    IndexesContract(TestDatabase database) {
        world = PledgeWorld.on(database);
    }

    @ParameterizedTest
    @CsvSource({
        "PLEDGE, BOARD_ID LISTED SORT_AT ID", "PLEDGE, BOARD_ID LISTED N_JOINS SORT_AT ID", "PLEDGE, BOARD_ID STATE SORT_AT ID", "PLEDGE, BOARD_ID STATE N_JOINS SORT_AT ID",
        "PLEDGE, FROM_POST SORT_AT ID", "BACKING, USER_KEY STATE SINCE ID", "PLEDGE, REF", "PLEDGE, UNIQ", "BACKING, UNIQ", "BACKING, REF", "BACKING, PLEDGE_ID KIND STATE SORT_AT ID", "BACKING, USER_KEY BOARD_ID STATE SINCE ID",
        "BOARD, SPACE_KEY CREATED_AT ID", "BOARD, REF", "BOARD, UNIQ", "BOARD, ORIGIN", "BOARD, PAGE_ID", "BOARD, GONE_AT", "TALLY, BOARD_ID", "TALLY, PAGE_ID", "TALLY, SPACE_KEY", "BOARD_PERSON, UNIQ",
        "BOARD_PERSON, BOARD_ID N_PARTS", "PLEDGE_EVENT, PLEDGE_ID HAPPENED_AT ID"})
    void a_list_is_read_from_one_index(String table, String columns) {
        assertThat(world.testbed.indexes(HostActiveObjects.tablePrefix("org.groundswell") + table)).contains(List.of(columns.split(" ")));
    }
}
