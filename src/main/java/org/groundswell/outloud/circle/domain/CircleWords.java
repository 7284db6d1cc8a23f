package org.groundswell.outloud.circle.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * What somebody says who founds a circle, ready to be stored.
 *
 * @param endsAt the moment its last day is over
 * @param wipe   whether what is said in it goes at its end
 */
public record CircleWords(String name, String purpose, Instant endsAt, boolean wipe) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_PURPOSE = 450;
    public static final int MOST_DAYS = 365;

    /**
     * Takes what was typed; null counts as empty.
     *
     * @param ends the last day as ISO date: after today, a year at most
     * @throws Refused if the name is blank, a text is too long, or BAD_CIRCLE_END
     */
    public static CircleWords of(String name, String purpose, String ends, boolean wipe, Instant now, ZoneId zone) {
        String called = PlainText.compulsory(name, "name", LONGEST_NAME);
        String why = PlainText.paragraph(purpose, "purpose", LONGEST_PURPOSE);
        return new CircleWords(called, why, day(ends, LocalDate.ofInstant(now, zone)).plusDays(1).atStartOfDay(zone).toInstant(), wipe);
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            LocalDate last = LocalDate.parse(typed == null ? "" : typed.strip());
            if (last.isAfter(today) && !last.isAfter(today.plusDays(MOST_DAYS))) {
                return last;
            }
        } catch (DateTimeParseException noDay) {
            // Told in the same words as a day that is too near or too far.
        }
        throw new Refused(CircleRefusal.BAD_CIRCLE_END, "ends", MOST_DAYS);
    }
}
