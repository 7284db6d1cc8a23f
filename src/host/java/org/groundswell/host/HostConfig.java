package org.groundswell.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What one run of the host is told: its database, home, port, demonstration data and the app it starts with.
 *
 * @param database "h2" (a file in the home), "memory" (H2, gone afterwards), "postgres" (embedded, data in the home) or a JDBC URL
 * @param home directory of everything that outlives a run
 * @param port TCP port of the wiki, 0 for any free one
 * @param seed "demo" for demonstration people and pages, "none" for an empty wiki
 * @param appJar the app to install at start, empty for none
 * @param clockProperty system property that the wiki's clock page sets to the seconds the clock is ahead, empty for none
 */
public record HostConfig(String database, Path home, int port, String seed, Optional<Path> appJar, Optional<String> clockProperty) {
    /** @return the options given with -D on the command line */
    public static HostConfig fromSystemProperties() {
        return from(System.getProperties());
    }

    static HostConfig from(Properties given) {
        Path home = Path.of(given.getProperty("host.home", ".host")).toAbsolutePath().normalize();
        return new HostConfig(given.getProperty("host.db", "h2"), home, Integer.parseInt(given.getProperty("host.port", "1990")),
            given.getProperty("host.seed", "demo"), text(given, "app.jar").map(Path::of).map(HostConfig::existing),
            text(given, "host.clock.property"));
    }

    /** @return whether the wiki gets its demonstration people and pages */
    public boolean demo() {
        return "demo".equals(seed);
    }

    /** @return whether no other process can be on the same database: the lock on the home keeps them from all but a database named by its URL */
    public boolean alone() {
        return !database.startsWith("jdbc:");
    }

    private static Optional<String> text(Properties given, String name) {
        return Optional.ofNullable(given.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static Path existing(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("app.jar names no file: " + jar.toAbsolutePath());
        }
        return jar.toAbsolutePath();
    }
}
