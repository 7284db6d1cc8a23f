package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppClockTest {
    private static final String DEVELOPMENT = "atlassian.dev.mode";
    private final String before = System.getProperty(DEVELOPMENT);
    private final AppClock clock = new AppClock();

    @AfterEach
    void unwind() {
        System.clearProperty(AppClock.OFFSET_SECONDS);
        if (before == null) {
            System.clearProperty(DEVELOPMENT);
        } else {
            System.setProperty(DEVELOPMENT, before);
        }
    }

    @Test
    void in_development_the_clock_can_be_wound() {
        System.setProperty(DEVELOPMENT, "true");
        System.setProperty(AppClock.OFFSET_SECONDS, "86400");
        assertThat(Duration.between(Instant.now(), clock.instant())).isCloseTo(Duration.ofDays(1), Duration.ofMinutes(1));
        assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isAfter(Instant.now().plusSeconds(80_000));
    }

    @Test
    void in_production_the_clock_is_the_machines() {
        System.setProperty(DEVELOPMENT, "false");
        System.setProperty(AppClock.OFFSET_SECONDS, "86400");
        assertThat(Duration.between(Instant.now(), clock.instant())).isCloseTo(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(clock.getZone()).isEqualTo(ZoneId.systemDefault());
    }
}
