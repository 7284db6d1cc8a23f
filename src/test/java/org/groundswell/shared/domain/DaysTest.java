package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_day_of_23_hours_is_a_day() {
        LocalDate since = LocalDate.of(2026, 3, 10);
        assertThat(Days.passed(since, 21, Instant.parse("2026-03-30T21:59:59Z"), BERLIN)).isFalse();
        assertThat(Days.passed(since, 21, Instant.parse("2026-03-30T22:00:00Z"), BERLIN)).isTrue();
    }

    @Test
    void a_day_of_25_hours_is_one_too() {
        LocalDate since = LocalDate.of(2026, 10, 10);
        assertThat(Days.passed(since, 21, Instant.parse("2026-10-30T22:59:59Z"), BERLIN)).isFalse();
        assertThat(Days.passed(since, 21, Instant.parse("2026-10-30T23:00:00Z"), BERLIN)).isTrue();
    }

    @Test
    void a_day_begins_where_one_is() {
        assertThat(Days.start(Instant.parse("2026-03-29T22:30:00Z"), BERLIN)).isEqualTo("2026-03-29T22:00:00Z");
    }
}
