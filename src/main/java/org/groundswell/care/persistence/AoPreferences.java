package org.groundswell.care.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.groundswell.care.domain.Choices;
import org.groundswell.care.domain.DigestTime;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.care.domain.Rhythm;
import org.groundswell.care.domain.Settings;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** How people want to be told, in Active Objects. */
@Component
public class AoPreferences implements Preferences {
    private static final String OF_PERSON = "USER_KEY = ?";
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoPreferences(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Preference> of(Person person) {
        return row(OF_PERSON, person.key()).map(AoPreferences::preference);
    }

    @Override
    public Optional<Preference> named(Ref ref) {
        return row("REF = ?", ref.value()).map(AoPreferences::preference);
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest.
    @Override
    public Preference locked(Person person, Supplier<Preference> fresh) {
        Optional<PreferenceRow> there = row(OF_PERSON, person.key());
        if (there.isEmpty()) {
            return preference(activeObjects.create(PreferenceRow.class, fields(fresh.get())));
        }
        there.get().setTouchedAt(clock.millis());
        there.get().save();
        return preference(row(OF_PERSON, person.key()).orElseThrow());
    }

    @Override
    public void save(Preference held) {
        row(OF_PERSON, held.person().key()).ifPresent(row -> {
            Settings settings = held.settings();
            row.setChoices(Columns.text(settings.choices().text()));
            row.setRhythm(rhythm(settings.digest()));
            row.setDigestHour(settings.digest().hour().toString());
            row.setDigestWeekday(settings.digest().weekday().getValue());
            row.setQuiet(settings.quiet());
            row.setVersion(settings.version());
            row.setDigestDue(Columns.time(held.due()));
            row.setDigestFrom(held.from().toEpochMilli());
            row.setHereDay(day(held.memory().here()));
            row.setNudgeDay(day(held.memory().nudged()));
            row.setUnanswered(held.memory().unanswered());
            row.setNewsSeen(held.memory().newsSeen().toEpochMilli());
            row.save();
        });
    }

    @Override
    public List<Due> due(Instant now, Due after, int most) {
        String where = "DIGEST_DUE > ? AND DIGEST_DUE <= ?";
        List<Object> values = new ArrayList<>(List.of(0L, now.toEpochMilli()));
        if (after != null) {
            where += " AND DIGEST_DUE >= ? AND (DIGEST_DUE > ? OR ID > ?)";
            Collections.addAll(values, after.at().toEpochMilli(), after.at().toEpochMilli(), (int) after.id());
        }
        Query query = Query.select().where(where, values.toArray()).order("DIGEST_DUE ASC, ID ASC").limit(most);
        return Arrays.stream(activeObjects.find(PreferenceRow.class, query))
            .map(row -> new Due(row.getID(), new Person(row.getUserKey()), Instant.ofEpochMilli(row.getDigestDue()))).toList();
    }

    private Optional<PreferenceRow> row(String where, String value) {
        return Arrays.stream(activeObjects.find(PreferenceRow.class, Query.select().where(where, value))).findFirst();
    }

    private Map<String, Object> fields(Preference preference) {
        Settings settings = preference.settings();
        Map<String, Object> fields = new HashMap<>();
        fields.put("USER_KEY", preference.person().key());
        fields.put("REF", preference.ref().value());
        fields.put("SIGNING", preference.secret().value());
        fields.put("CHOICES", Columns.text(settings.choices().text()));
        fields.put("RHYTHM", rhythm(settings.digest()));
        fields.put("DIGEST_HOUR", settings.digest().hour().toString());
        fields.put("DIGEST_WEEKDAY", settings.digest().weekday().getValue());
        fields.put("QUIET", settings.quiet());
        fields.put("DIGEST_DUE", Columns.time(preference.due()));
        fields.put("DIGEST_FROM", preference.from().toEpochMilli());
        fields.put("HERE_DAY", day(preference.memory().here()));
        fields.put("NUDGE_DAY", day(preference.memory().nudged()));
        fields.put("N_UNANSWERED", preference.memory().unanswered());
        fields.put("NEWS_SEEN", preference.memory().newsSeen().toEpochMilli());
        fields.put("VERSION", settings.version());
        fields.put("TOUCHED_AT", clock.millis());
        return fields;
    }

    private static Preference preference(PreferenceRow row) {
        String rhythm = Columns.filled(row.getRhythm());
        DigestTime digest = new DigestTime(rhythm.isEmpty() ? null : Rhythm.valueOf(rhythm), LocalTime.parse(row.getDigestHour()),
            DayOfWeek.of(row.getDigestWeekday()));
        Settings settings = new Settings(Choices.parse(Columns.filled(row.getChoices())), digest, row.isQuiet(), row.getVersion());
        Preference.Memory memory = new Preference.Memory(day(row.getHereDay()), day(row.getNudgeDay()), row.getUnanswered(), Instant.ofEpochMilli(row.getNewsSeen()));
        return new Preference(new Person(row.getUserKey()), new Ref(row.getRef()), new Ref(row.getSigning()), settings, Columns.instant(row.getDigestDue()),
            Instant.ofEpochMilli(row.getDigestFrom()), memory);
    }

    private static String rhythm(DigestTime digest) {
        return digest.rhythm() == null ? null : digest.rhythm().name();
    }

    // A day is kept as the days since 1970, 0 for none.
    private static long day(LocalDate day) {
        return day == null ? 0 : day.toEpochDay();
    }

    private static LocalDate day(long column) {
        return column == 0 ? null : LocalDate.ofEpochDay(column);
    }
}
