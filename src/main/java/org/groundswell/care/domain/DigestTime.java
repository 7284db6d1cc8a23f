package org.groundswell.care.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.groundswell.shared.domain.Refused;

/**
 * When a person wants to read the digest.
 *
 * @param rhythm  null as long as the person has not chosen
 * @param hour    the time of day where the person is, to the minute
 * @param weekday the day of a weekly digest
 */
public record DigestTime(Rhythm rhythm, LocalTime hour, DayOfWeek weekday) {
    public static final DigestTime USUAL = new DigestTime(null, LocalTime.of(8, 0), DayOfWeek.MONDAY);

    /**
     * Each may be null, which keeps what there is.
     *
     * @param hour for instance "07:30"
     * @throws Refused UNKNOWN_RHYTHM, BAD_HOUR or BAD_WEEKDAY
     */
    public DigestTime changed(String rhythm, String hour, String weekday) {
        return new DigestTime(rhythm == null ? this.rhythm : Rhythm.parse(rhythm), hour == null ? this.hour : hour(hour),
            weekday == null ? this.weekday : weekday(weekday));
    }

    /** @return the first time for a digest behind that moment, null if none is wanted */
    Instant next(Rhythm inEffect, Instant behind, ZoneId zone) {
        if (inEffect == Rhythm.OFF) {
            return null;
        }
        LocalDate day = behind.atZone(zone).toLocalDate();
        while (true) {
            LocalDate on = inEffect == Rhythm.DAILY ? day : day.with(TemporalAdjusters.nextOrSame(weekday));
            Instant at = on.atTime(hour).atZone(zone).toInstant();
            if (at.isAfter(behind)) {
                return at;
            }
            day = on.plusDays(1);
        }
    }

    DigestTime off() {
        return new DigestTime(Rhythm.OFF, hour, weekday);
    }

    private static LocalTime hour(String text) {
        if (text.matches("\\d\\d:\\d\\d")) {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeParseException noTime) {
                throw new Refused(CareRefusal.BAD_HOUR, "hour");
            }
        }
        throw new Refused(CareRefusal.BAD_HOUR, "hour");
    }

    private static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(text)) {
                return day;
            }
        }
        throw new Refused(CareRefusal.BAD_WEEKDAY, "weekday");
    }
}
