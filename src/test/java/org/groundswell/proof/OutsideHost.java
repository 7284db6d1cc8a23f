package org.groundswell.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A host in a process of its own, so that it can die in the middle of what it does. */
final class OutsideHost implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final URI base;

    private OutsideHost(Process process, Path log, URI base) {
        this.process = process;
        this.log = log;
        this.base = base;
    }

    /**
     * Starts a host and returns when it answers.
     *
     * @param database what {@code host.db} takes
     * @param home keeps what outlives the process
     */
    static OutsideHost start(String database, Path home) {
        int port = freePort();
        Path log = home.resolve("host-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
            // It lives for seconds: what the second compiler would make of it comes too late.
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-Dhost.db=" + database, "-Dhost.home=" + home, "-Dhost.port=" + port, "-Dhost.seed=demo",
            "-Dapp.jar=" + System.getProperty("app.jar"), "org.groundswell.host.Host"));
        try {
            Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            OutsideHost host = new OutsideHost(process, log, URI.create("http://localhost:" + port + "/confluence"));
            host.awaitAnswer();
            return host;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI base() {
        return base;
    }

    /** Ends the process as a power cut would, without a chance to finish anything. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitAnswer() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                String said = said();
                process.destroyForcibly();
                throw new AssertionError("the host does not answer:\n" + said);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean answers() {
        try {
            return HostClient.anonymous(base).get(HostClient.APP + "/boards?space=NONE").header("Content-Type").contains("json");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the process does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
