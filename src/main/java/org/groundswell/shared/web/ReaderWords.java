package org.groundswell.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * What every view needs to speak to one reader.
 *
 * @param feature  whose words they are: the keys it says begin with that, below the app's prefix
 * @param base     what stands before the path of every link
 * @param passedOn whether others than this reader may come to see the result
 * @param quiet    whether the reader wants to see no counts; asked when one is about to be said
 */
public record ReaderWords(TextsView texts, String feature, Locale locale, ZoneId zone, String base, boolean passedOn, BooleanSupplier quiet) {
    private static final String PREFIX = "org.groundswell.confluence.";

    public Html say(String key, Object... arguments) {
        return texts.say(PREFIX + feature + "." + key, arguments);
    }

    /** Whether this reader is told how many people did something. */
    public boolean counting() {
        return !quiet.getAsBoolean();
    }

    /** The same as plain text, for what is no page. */
    public String plain(String key, Object... arguments) {
        return texts.plain(PREFIX + feature + "." + key, arguments);
    }

    /** Days are enough for people, and all a reader may know where a name is hidden. */
    public Html day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    public Html day(LocalDate day) {
        return Html.text(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day));
    }

    public Html machineDay(Instant at) {
        return Html.text(at.atZone(zone).toLocalDate().toString());
    }

    public Html link(String path) {
        return Html.text(base + path);
    }
}
