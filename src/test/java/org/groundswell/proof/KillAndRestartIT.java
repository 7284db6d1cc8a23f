package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.groundswell.host.db.EmbeddedServer;
import org.groundswell.proof.Fixture.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillAndRestartIT {
    private static final int WRITES_BEFORE_THE_KILL = 150;
    private static final List<String> PEOPLE = List.of("ada", "ben", "cy", "dee", "eve");

    @Test
    void what_was_acknowledged_survives_the_process_on_h2(@TempDir Path home) throws Exception {
        writeKillAndLookAgain("h2", home, 2);
    }

    @Test
    void what_was_acknowledged_survives_the_process_on_postgresql(@TempDir Path home) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.startEmpty()) {
            writeKillAndLookAgain(server.url("postgres"), home, 1);
        }
    }

    private static void writeKillAndLookAgain(String database, Path home, int kills) throws Exception {
        Board board = null;
        List<Writer> writers = List.of();
        for (int round = 0; round < kills; round++) {
            try (OutsideHost host = OutsideHost.start(database, home)) {
                Fixture fixture = new Fixture(host.base());
                if (board == null) {
                    board = fixture.board(fixture.as("admin"), fixture.space());
                    writers = writers(board);
                } else {
                    nothingIsLostOrHalf(fixture, board, writers, round);
                }
                writeUntilKilled(host, fixture, writers);
            }
        }
        try (OutsideHost host = OutsideHost.start(database, home)) {
            nothingIsLostOrHalf(new Fixture(host.base()), board, writers, kills);
        }
    }

    private static List<Writer> writers(Board board) {
        List<String> pledgesOfAll = new CopyOnWriteArrayList<>();
        return PEOPLE.stream().map(name -> new Writer(name, board, pledgesOfAll)).toList();
    }

    private static void writeUntilKilled(OutsideHost host, Fixture fixture, List<Writer> writers)
        throws InterruptedException, ExecutionException {
        CountDownLatch acknowledged = new CountDownLatch(WRITES_BEFORE_THE_KILL);
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            writers.forEach(writer -> running.add(threads.submit(writer.at(fixture, acknowledged))));
            boolean busy = acknowledged.await(2, TimeUnit.MINUTES);
            host.kill();
            for (Future<?> writer : running) {
                writer.get();
            }
            assertThat(busy).as("enough was written before the kill").isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void nothingIsLostOrHalf(Fixture fixture, Board board, List<Writer> writers, int kills) {
        Map<String, JsonNode> found = new HashMap<>();
        new Recount(fixture.as("admin"), board).everythingAgrees().forEach(pledge -> found.put(pledge.path("ref").asText(), pledge));
        for (Writer writer : writers) {
            assertThat(found).containsKeys(writer.published().keySet().toArray(String[]::new));
            writer.published().forEach((ref, words) -> assertThat(found.get(ref).path("iWill").asText()).isEqualTo(words));
            marks(fixture.as(writer.name()), "joined", writer.joins());
            marks(fixture.as(writer.name()), "supported", writer.supports());
        }
        assertThat(found.size()).as("at most one pledge of each writer and kill was made but not acknowledged")
            .isBetween(acknowledged(writers), acknowledged(writers) + kills * writers.size());
        assertThat(writers.stream().flatMap(writer -> writer.joins().values().stream())).as("joins and withdrawals looked at").contains(true, false);
    }

    private static int acknowledged(List<Writer> writers) {
        return writers.stream().mapToInt(writer -> writer.published().size()).sum();
    }

    private static void marks(HostClient person, String mark, Map<String, Boolean> expected) {
        expected.forEach((ref, on) -> {
            Answer pledge = person.get(HostClient.APP + "/pledges/" + ref).ok();
            assertThat(pledge.json().path(mark).asBoolean()).as(mark + " in " + pledge).isEqualTo(on);
        });
    }
}
