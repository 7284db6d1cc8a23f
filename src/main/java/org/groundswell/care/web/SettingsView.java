package org.groundswell.care.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
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

    /** The days of a week in the reader's words. */
    public List<WeekdayView> getWeekdays() {
        return Arrays.stream(DayOfWeek.values()).map(day -> new WeekdayView(Html.text(day.name()),
            Html.text(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())), day == settings.digest().weekday())).toList();
    }
}
