package org.groundswell.outloud.topic.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * "I can help with…", said with one's name until a day; one of each person to a topic.
 *
 * @param id    0 as long as it is not stored
 * @param topic the topic it is about
 * @param words what exactly, at most 255 UTF-16 units
 * @param until the moment it ends by itself: when its last day is over
 */
public record HelpOffer(long id, Ref ref, Person person, long topic, String words, Instant until) {
    public static final int LONGEST = 255;
    public static final int USUAL_DAYS = 90;
    public static final int MOST_DAYS = 365;
    /** How many offers one person can have at once. */
    public static final int MOST = 50;

    /**
     * Takes what was typed.
     *
     * @param words compulsory
     * @param until the last day, null or empty for the usual 90 days
     * @throws Refused TEXT_BLANK, TEXT_TOO_LONG, TEXT_NOT_PRINTABLE or BAD_HELP_DAY: from today on, a year at most
     */
    public static HelpOffer of(Person person, Topic topic, String words, String until, Instant now, ZoneId zone) {
        String said = PlainText.compulsory(words, "words", LONGEST);
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate last = until == null || until.isBlank() ? today.plusDays(USUAL_DAYS) : day(until);
        if (last.isBefore(today) || last.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused(TopicRefusal.BAD_HELP_DAY, "until", MOST_DAYS);
        }
        return new HelpOffer(0, Ref.random(), person, topic.id(), said, last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The same about the topic that its own one means now. */
    public HelpOffer about(Topic other) {
        return new HelpOffer(id, ref, person, other.id(), words, until);
    }

    /** @return the last day on which it stands */
    public LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(until, zone).minusDays(1);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw new Refused(TopicRefusal.BAD_HELP_DAY, "until", MOST_DAYS);
        }
    }
}
