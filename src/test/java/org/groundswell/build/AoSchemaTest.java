package org.groundswell.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.Test;

class AoSchemaTest {
    private static final int LONGEST_NAME = 20;
    private static final Path FROZEN = Path.of("src/test/resources/ao-schema.txt");
    private static final List<Class<?>> ROWS = AoSchema.rows();

    @Test
    void every_row_names_its_table() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.getAnnotation(Table.class)).as(row.getName()).isNotNull());
    }

    @Test
    void names_are_short_enough_for_every_database() {
        assertThat(AoSchema.lines(ROWS)).allSatisfy(line -> {
            String[] names = line.split(" ")[0].split("\\.");
            assertThat(names[0].length()).as(names[0]).isLessThanOrEqualTo(LONGEST_NAME);
            assertThat(names[1].length()).as(line).isLessThanOrEqualTo(LONGEST_NAME);
        });
    }

    @Test
    void tables_and_columns_are_the_frozen_ones() {
        Set<String> frozen = Sources.text(FROZEN).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(AoSchema.lines(ROWS)).as("what the rows say, against " + FROZEN + "; its head says how to change it").isEqualTo(frozen);
    }

    @Test
    void a_column_is_read_with_all_it_promises() {
        assertThat(AoSchema.lines(List.of(Sample.class))).containsExactlyInAnyOrder("SAMPLE.UNIQ String(60) unique", "SAMPLE.JOIN_COUNT int");
    }

    /** A row nobody stores. */
    @Table("SAMPLE")
    interface Sample extends Entity {
        @Unique
        @StringLength(60)
        String getUniq();

        void setUniq(String uniq);

        int getJoinCount();

        void setJoinCount(int joins);
    }
}
