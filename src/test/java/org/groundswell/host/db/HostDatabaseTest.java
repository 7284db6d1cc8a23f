package org.groundswell.host.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostDatabaseTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void every_commit_that_was_acknowledged_outlives_a_killed_process(String kind) throws IOException, InterruptedException {
        int acknowledged = writeUntilKilled(kind);

        try (HostDatabase database = Writer.open(kind, home)) {
            Integer stored = database.jdbc().queryForObject("select max(N) from HOST_NUMBER", Integer.class);
            assertThat(stored).isBetween(acknowledged, acknowledged + 1);
            assertThat(database.jdbc().queryForObject("select count(*) from HOST_NUMBER", Integer.class)).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_script_can_run_again(TestDatabase kind) {
        try (HostDatabase database = kind.open(new CountedQueries())) {
            database.run("host/schema.sql");
            database.run("host/schema.sql");

            assertThat(database.jdbc().queryForObject("select count(*) from HOST_SPACE", Integer.class)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothing_of_a_closed_database_is_left_in_the_next_one(TestDatabase kind) {
        for (int i = 0; i < 3; i++) {
            try (HostDatabase database = kind.open(new CountedQueries())) {
                database.jdbc().execute("create table HOST_NUMBER (N integer primary key)");
                database.jdbc().execute("create sequence HOST_COUNT");
                database.jdbc().update("insert into HOST_NUMBER values (1)");
            }
        }
    }

    @Test
    void two_databases_in_memory_know_nothing_of_each_other() {
        try (HostDatabase one = TestDatabase.H2.open(new CountedQueries()); HostDatabase other = TestDatabase.H2.open(new CountedQueries())) {
            one.jdbc().execute("create table HOST_NUMBER (N integer)");
            other.jdbc().execute("create table HOST_NUMBER (N integer)");

            assertThat(other.jdbc().queryForObject("select count(*) from HOST_NUMBER", Integer.class)).isZero();
        }
    }

    private int writeUntilKilled(String kind) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
            System.getProperty("java.class.path"), Writer.class.getName(), kind, home.toString())
            .redirectError(home.resolve("writer.log").toFile()).start();
        int last = 0;
        try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("committed ")) {
                    last = Integer.parseInt(line.substring("committed ".length()));
                }
                if (last == 200) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(last).isGreaterThanOrEqualTo(200);
        return last;
    }
}
