package org.groundswell.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostConfigTest {
    @Test
    void without_options_it_is_a_demonstration_on_h2_at_the_usual_port() {
        HostConfig config = HostConfig.from(new Properties());

        assertThat(config.database()).isEqualTo("h2");
        assertThat(config.port()).isEqualTo(1990);
        assertThat(config.demo()).isTrue();
        assertThat(config.home()).isAbsolute();
        assertThat(config.appJar()).isEmpty();
        assertThat(config.clockProperty()).isEmpty();
    }

    @Test
    void every_option_is_heard() {
        Properties given = new Properties();
        given.putAll(Map.of("host.db", "postgres", "host.home", "target/x", "host.port", "0", "host.seed", "none",
            "host.clock.property", "some.offset", "app.jar", "pom.xml"));

        HostConfig config = HostConfig.from(given);

        assertThat(config).isEqualTo(new HostConfig("postgres", Path.of("target/x").toAbsolutePath(), 0, "none",
            Optional.of(Path.of("pom.xml").toAbsolutePath()), Optional.of("some.offset")));
        assertThat(config.demo()).isFalse();
    }

    @Test
    void an_app_that_is_not_there_is_named() {
        Properties given = new Properties();
        given.setProperty("app.jar", "nowhere.jar");

        assertThatThrownBy(() -> HostConfig.from(given)).hasMessageContaining("nowhere.jar");
    }

    @Test
    void a_home_belongs_to_one_host_at_a_time(@TempDir Path home) {
        HomeLock first = new HomeLock(home);
        assertThatThrownBy(() -> new HomeLock(home)).hasMessageContaining("Another host is running");

        first.close();
        new HomeLock(home).close();
    }
}
