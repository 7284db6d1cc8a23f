package org.groundswell.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one host that all tests of a run share: with the built jar, demonstration people, a free port and H2 in memory, or PostgreSQL with
 * {@code -Dhost.db=postgres}. Tests that switch apps off, kill or restart start a host of their own.
 */
public final class RunningHost {
    private static volatile boolean running;

    private RunningHost() {
    }

    /** @return the host, started by whoever asks first and stopped with the process */
    public static Host host() {
        return Shared.HOST;
    }

    /** @return whether somebody has asked for it yet */
    static boolean isRunning() {
        return running;
    }

    /** @return "http://localhost:23456/confluence" */
    public static URI url() {
        return host().baseUrl();
    }

    /** @return a service of the host, or one of the product's that apps can import */
    public static <T> T service(Class<T> type) {
        return host().services().get(type);
    }

    /** @return the settings of the shared host with a home of its own, for a test that needs a host to itself */
    public static HostConfig config(String database) {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path home = Files.createTempDirectory(target, "home");
            return new HostConfig(database, home, 0, "demo", Optional.of(appJar()), Optional.of("groundswell.clock.offset.seconds"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path appJar() {
        String jar = System.getProperty("app.jar");
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            throw new IllegalStateException("The system property app.jar has to name the built jar, it says " + jar);
        }
        return Path.of(jar);
    }

    private static final class Shared {
        static final Host HOST = start();

        private static Host start() {
            System.setProperty("atlassian.dev.mode", "true");
            Host host = Host.start(config(System.getProperty("host.db", "memory")));
            running = true;
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-stop"));
            return host;
        }
    }
}
