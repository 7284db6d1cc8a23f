package org.groundswell.host.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collections;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.groundswell.host.db.CountedQueries;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostActiveObjectsTest {
    @Test
    void the_prefix_is_the_one_atlassian_gives() {
        assertThat(HostActiveObjects.tablePrefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71_");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_row_is_stored_and_found_under_the_prefixed_table(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            ActiveObjects ao = testbed.activeObjects();
            add(ao, "DEMO", "a");

            NoteRow[] found = ao.executeInTransaction(() -> ao.find(NoteRow.class, Query.select().where("SPACE_KEY = ?", "DEMO")));

            assertThat(found).hasSize(1);
            assertThat(testbed.database().jdbc().queryForObject("select \"UNIQ\" from \"AO_60DB71_NOTE\"", String.class)).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tables_survive_being_opened_again(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            add(testbed.activeObjects(), "DEMO", "a");

            ActiveObjects again = HostActiveObjects.open(testbed.database(), "com.pyxis.greenhopper.jira", List.of(NoteRow.class));

            assertThat(count(again)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_refused_unit_of_work_leaves_nothing_behind(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            ActiveObjects ao = testbed.activeObjects();

            assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                add(ao, "DEMO", "a");
                throw new IllegalArgumentException("no");
            })).hasMessage("no");

            assertThat(count(ao)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_wikis_own_tables_share_the_transaction(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            ActiveObjects ao = testbed.activeObjects();
            testbed.database().jdbc().execute("create table HOST_SAMPLE (NAME varchar(20))");

            assertThatThrownBy(() -> testbed.transactions().execute(status -> {
                testbed.database().jdbc().update("insert into HOST_SAMPLE values ('x')");
                add(ao, "DEMO", "a");
                throw new IllegalArgumentException("no");
            })).hasMessage("no");

            assertThat(testbed.database().jdbc().queryForObject("select count(*) from HOST_SAMPLE", Integer.class)).isZero();
            assertThat(count(ao)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void outside_a_transaction_everything_is_refused(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            ActiveObjects ao = testbed.activeObjects();
            NoteRow row = add(ao, "DEMO", "a");
            row.setUniq("b");

            assertThatThrownBy(() -> ao.find(NoteRow.class, Query.select()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("outside a transaction");
            assertThatThrownBy(row::save).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_second_row_of_the_same_unique_value_is_refused_unchecked(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            ActiveObjects ao = testbed.activeObjects();
            add(ao, "DEMO", "a");

            assertThatThrownBy(() -> add(ao, "DEMO", "a")).isInstanceOf(HostSqlException.class);

            assertThat(count(ao)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void statements_are_counted(TestDatabase kind) {
        try (AoTestbed testbed = notes(kind)) {
            ActiveObjects ao = testbed.activeObjects();
            add(ao, "DEMO", "a");

            assertThat(testbed.queries(() -> count(ao))).singleElement().asString().startsWith("SELECT COUNT");
            assertThat(testbed.queries(() -> { })).isEmpty();
        }
    }

    @Test
    void more_than_200_entities_are_refused() {
        try (HostDatabase database = TestDatabase.H2.open(new CountedQueries())) {
            assertThatThrownBy(() -> HostActiveObjects.open(database, "x", Collections.nCopies(201, NoteRow.class)))
                .hasMessageContaining("at most 200");
        }
    }

    @Test
    void a_table_name_above_30_characters_is_refused() {
        assertThatThrownBy(() -> new AoTestbed(TestDatabase.H2, "x", TooLongRow.class)).hasMessageContaining("30");
    }

    @Test
    void a_column_no_database_of_all_allows_is_refused() {
        assertThatThrownBy(() -> new AoTestbed(TestDatabase.H2, "x", ReservedRow.class)).hasMessageContaining("NUMBER is a reserved word");
    }

    private static AoTestbed notes(TestDatabase kind) {
        return new AoTestbed(kind, "com.pyxis.greenhopper.jira", NoteRow.class);
    }

    private static NoteRow add(ActiveObjects ao, String space, String uniq) {
        return ao.executeInTransaction(() -> ao.create(NoteRow.class, new DBParam("SPACE_KEY", space), new DBParam("UNIQ", uniq)));
    }

    private static int count(ActiveObjects ao) {
        return ao.executeInTransaction(() -> ao.count(NoteRow.class, Query.select()));
    }

    @Table("A_NAME_THAT_IS_LONGER")
    interface TooLongRow extends Entity {
    }

    @Table("RESERVED")
    interface ReservedRow extends Entity {
        int getNumber();

        void setNumber(int number);
    }
}
