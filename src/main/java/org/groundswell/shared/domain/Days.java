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
        return start(at.atZone(zone).toLocalDate(), zone);
    }

    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
