package org.groundswell.care.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Rhythm;
import org.groundswell.care.domain.Settings;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** How one wants to be told, for a template. */
public final class SettingsView {
    private final Settings settings;
    private final ReaderWords words;

    SettingsView(Preference preference, ReaderWords words) {
        this.settings = preference.settings();
        this.words = words;
    }

    public int getVersion() {
        return settings.version();
    }

    public boolean isQuiet() {
        return settings.quiet();
    }

    public boolean isOff() {
        return settings.rhythm() == Rhythm.OFF;
    }

    public boolean isDaily() {
        return settings.rhythm() == Rhythm.DAILY;
    }

    public boolean isWeekly() {
        return settings.rhythm() == Rhythm.WEEKLY;
    }

    public Html getHour() {
        return Html.text(settings.digest().hour().toString());
    }

    /** The days of a week, beginning where the reader's week does. */
    public List<WeekdayView> getWeekdays() {
        DayOfWeek first = WeekFields.of(words.locale()).getFirstDayOfWeek();
        return IntStream.range(0, 7).mapToObj(first::plus).map(day -> new WeekdayView(Html.text(day.name()),
            Html.text(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())), day == settings.digest().weekday())).toList();
    }
}
