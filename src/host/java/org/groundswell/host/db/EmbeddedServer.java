package org.groundswell.host.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that belongs to this process and keeps its data in a directory. */
public final class EmbeddedServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on the directory; a server left over there by a killed process is stopped first. */
    public static EmbeddedServer start(Path directory) {
        try {
            Files.createDirectories(directory);
            stopLeftOver(directory.resolve("postmaster.pid"));
            // The library favours throw-away servers; here an acknowledged commit has to be on disk.
            return new EmbeddedServer(EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setServerConfig("synchronous_commit", "on").start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts a server whose data is gone with the process. */
    public static EmbeddedServer startEmpty() {
        try {
            return new EmbeddedServer(EmbeddedPostgres.builder().start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return the JDBC URL of a database of this server, with user */
    public String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    private static void stopLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle leftOver = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres).orElse(null);
        if (leftOver == null) {
            return;
        }
        leftOver.destroy();
        try {
            leftOver.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failed) {
            throw new IllegalStateException("PostgreSQL process " + pid + " of an earlier run does not stop", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
