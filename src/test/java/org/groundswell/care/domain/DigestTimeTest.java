package org.groundswell.care.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTimeTest {
    private static final String[] ZONES = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC", "Australia/Lord_Howe"};

    @ParameterizedTest
    @CsvSource({
        "DAILY, 08:00, MONDAY, Europe/Berlin, 2026-03-02T06:59:59Z, 2026-03-02T07:00:00Z",
        "DAILY, 08:00, MONDAY, Europe/Berlin, 2026-03-02T07:00:00Z, 2026-03-03T07:00:00Z",
        "WEEKLY, 07:30, FRIDAY, Europe/Berlin, 2026-03-02T10:15:30Z, 2026-03-06T06:30:00Z",
        "WEEKLY, 07:30, MONDAY, Europe/Berlin, 2026-03-02T06:30:00Z, 2026-03-09T06:30:00Z",
        "DAILY, 08:00, MONDAY, America/New_York, 2026-03-02T10:15:30Z, 2026-03-02T13:00:00Z",
        "DAILY, 02:30, MONDAY, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "DAILY, 08:00, MONDAY, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T06:00:00Z"})
    void it_comes_at_the_hour_of_the_place_where_one_is(Rhythm rhythm, String hour, DayOfWeek day, String zone, Instant behind, Instant next) {
        assertThat(new DigestTime(rhythm, LocalTime.parse(hour), day).next(rhythm, behind, ZoneId.of(zone))).isEqualTo(next);
    }

    @Test
    void off_is_never() {
        assertThat(DigestTime.USUAL.next(Rhythm.OFF, Instant.EPOCH, ZoneId.of("UTC"))).isNull();
    }

    @Property(tries = 300)
    void the_next_one_is_later_and_not_later_than_its_rhythm(@ForAll @IntRange(max = 1439) int minute, @ForAll DayOfWeek day,
        @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) long now, @ForAll @IntRange(max = 5) int place) {
        DigestTime time = new DigestTime(Rhythm.WEEKLY, LocalTime.ofSecondOfDay(minute * 60L), day);
        ZoneId zone = ZoneId.of(ZONES[place]);
        Instant behind = Instant.ofEpochSecond(now);
        Instant weekly = time.next(Rhythm.WEEKLY, behind, zone);
        assertThat(weekly).isAfter(behind).isBeforeOrEqualTo(behind.plus(Duration.ofDays(7).plusHours(2)));
        assertThat(weekly.atZone(zone).getDayOfWeek()).isEqualTo(day);
        assertThat(time.next(Rhythm.DAILY, behind, zone)).isAfter(behind).isBeforeOrEqualTo(behind.plus(Duration.ofHours(26))).isBeforeOrEqualTo(weekly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7:30", "24:00", "07:60", "0730", "half past seven", "07:30:00"})
    void what_is_no_hour_is_refused(String hour) {
        assertThat(refusal(() -> DigestTime.USUAL.changed(null, hour, null))).isEqualTo(CareRefusal.BAD_HOUR);
    }

    @Test
    void what_is_no_rhythm_and_no_day_is_refused_and_what_is_not_named_stays() {
        assertThat(refusal(() -> DigestTime.USUAL.changed("HOURLY", null, null))).isEqualTo(CareRefusal.UNKNOWN_RHYTHM);
        assertThat(refusal(() -> DigestTime.USUAL.changed(null, null, "friday"))).isEqualTo(CareRefusal.BAD_WEEKDAY);
        assertThat(DigestTime.USUAL.changed(null, "07:30", null)).isEqualTo(new DigestTime(null, LocalTime.of(7, 30), DayOfWeek.MONDAY));
    }
}
