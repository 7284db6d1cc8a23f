package org.groundswell.pledge.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.TextsView;

/**
 * What every view needs to speak to one reader.
 *
 * @param base     what stands before the path of every link
 * @param passedOn whether others than this reader may come to see the result
 */
record ReaderWords(TextsView texts, Locale locale, ZoneId zone, String base, boolean passedOn) {
    private static final String PREFIX = "org.groundswell.confluence.pledge.";
    static final String PLEDGE_PATH = "/plugins/servlet/groundswell/pledge/";

    Html say(String key, Object... arguments) {
        return texts.say(PREFIX + key, arguments);
    }

    /** Days are enough for people, and all a reader may know where a name is hidden. */
    Html day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    Html day(LocalDate day) {
        return Html.text(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day));
    }

    Html machineDay(Instant at) {
        return Html.text(at.atZone(zone).toLocalDate().toString());
    }

    Html link(String path) {
        return Html.text(base + path);
    }

    Html pledgeLink(Ref pledge) {
        return link(PLEDGE_PATH + pledge.value());
    }
}
