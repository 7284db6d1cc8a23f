package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list has an index that serves its filter and its order together, on a real database. */
abstract class OutLoudIndexesContract {
    private final OutLoudWorld world;

    OutLoudIndexesContract(TestDatabase database) {
        world = OutLoudWorld.on(database);
    }

    @ParameterizedTest
    @CsvSource({
        "STREAM_ENTRY, STREAM SORT_AT POST_ID", "STREAM_ENTRY, STREAM KIND SORT_AT POST_ID", "STREAM_ENTRY, STREAM SPACE_KEY SORT_AT POST_ID", "STREAM_ENTRY, POST_ID",
        "STREAM_ENTRY, UNIQ", "POST, REF", "POST, UNIQ", "POST, AUTHOR_KEY PUBLISHED_AT ID", "POST, PAGE_ID ID", "POST, SPACE_KEY ID", "POST, CIRCLE_ID ID", 
        "POST, SERIES_REF PUBLISHED_AT ID", "POST, STATE PUBLISHED_AT ID", "POST, ASK_STATE QUIET_SINCE ID", "POST, GONE_AT ID", "POST, COMMUNITY_ID ASK_STATE QUIET_SINCE ID",
        "WORD_ENTRY, WORD SORT_AT ID", "WORD_ENTRY, WORD KIND SORT_AT ID", "WORD_ENTRY, WORD SPACE_KEY SORT_AT ID", "WORD_ENTRY, SUBJECT_ID KIND", "WORD_ENTRY, PAGE_ID",
        "WORD_ENTRY, SPACE_KEY", "WORD_ENTRY, UNIQ", "POST_TEXT, POST_ID", "POST_REV, POST_ID ID", "MADE_PAGE, POST_ID ID", "MADE_PAGE, REF",
        "QUOTE_ASK, MADE_ID SORT_KEY", "QUOTE_ASK, POST_ID", "QUOTE_ASK, UNIQ",
        "PAGE_MENTION, PAGE_ID SORT_AT", "PAGE_MENTION, SUBJECT_ID KIND", "PAGE_MENTION, HOME_ID"})
    void a_list_is_read_from_one_index(String table, String columns) {
        assertThat(world.testbed.indexes(HostActiveObjects.tablePrefix("org.groundswell") + table)).contains(List.of(columns.split(" ")));
    }
}
