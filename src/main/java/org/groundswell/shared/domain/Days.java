package org.groundswell.shared.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days, which is all that may be told of a time where a finer one could give a hidden name away. */
public final class Days {
    private Days() {
    }

    /** @return the beginning of the day */
    public static Instant start(Instant at, ZoneId zone) {
        return start(of(at, zone), zone);
    }

    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * What one reader is told of a time.
     *
     * @param at      null for none
     * @param dayOnly whether a finer time could give a hidden name away
     * @return the beginning of the day then; null for none
     */
    public static Instant told(Instant at, boolean dayOnly, ZoneId zone) {
        return at == null || !dayOnly ? at : start(at, zone);
    }

    public static LocalDate of(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /** @return whether so many days have passed since that day, each as long as it was: one has 23 hours in spring and one 25 in autumn */
    public static boolean passed(LocalDate since, long days, Instant now, ZoneId zone) {
        return !of(now, zone).isBefore(since.plusDays(days));
    }
}
