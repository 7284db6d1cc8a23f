package org.groundswell.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.ConnectionCallback;

/** Every list has its index, and half a year later nothing is left, on a real database. */
abstract class CareIndexesContract {
    private final CareWorld world;

    CareIndexesContract(TestDatabase database) {
        world = CareWorld.on(database);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, REF", "NOTICE, USER_KEY SHOWN SORT_AT ID", "NOTICE, USER_KEY SHOWN UNREAD SORT_AT ID", "NOTICE, USER_KEY KIND SUBJECT BEGAN_AT ID",
        "NOTICE, USER_KEY IN_DIGEST LAST_AT ID", "NOTICE, MAIL_DUE ID", "NOTICE, SUBJECT ID", "NOTICE, LAST_AT ID", "NOTIFY_SENT, UNIQ", "NOTIFY_SENT, SENT_AT ID",
        "PREFERENCE, USER_KEY", "PREFERENCE, REF", "PREFERENCE, DIGEST_DUE ID", "TELL_LATER, SUBJECT ID"})
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

    @Test
    void half_a_year_later_it_is_forgotten_what_people_were_told_of() {
        Person eve = CareWorld.somebody();
        world.tell(world.on(Kind.QUOTED, CareWorld.ADA), eve);
        world.later(Forgetting.MEMORY.minus(Duration.ofDays(1)));
        world.tell(world.on(Kind.QUOTED, CareWorld.BEN), eve);
        world.parts.forgetting.run(10_000, () -> false);
        assertThat(world.seen(eve)).hasSize(2);
        world.later(Duration.ofDays(2));
        assertThat(world.parts.forgetting.run(10_000, () -> false)).isGreaterThanOrEqualTo(2);
        assertThat(world.seen(eve)).hasSize(1);
        assertThat(world.parts.forgetting.run(10_000, () -> false)).isZero();
    }
}
