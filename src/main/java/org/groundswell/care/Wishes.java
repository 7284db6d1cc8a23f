package org.groundswell.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Readers;
import org.springframework.stereotype.Component;

/** How each person wants to be told, also those who have never said. */
@Component
class Wishes {
    private final Preferences preferences;
    private final Readers readers;
    private final Clock clock;

    Wishes(Preferences preferences, Readers readers, Clock clock) {
        this.preferences = preferences;
        this.readers = readers;
        this.clock = clock;
    }

    /** To read only. */
    Preference of(Person person) {
        return preferences.of(person).orElseGet(() -> fresh(person));
    }

    /** Held until the unit of work ends. */
    Preference locked(Person person) {
        return preferences.locked(person, () -> fresh(person));
    }

    ZoneId zone(Person person) {
        return readers.zone(person);
    }

    LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), zone(person));
    }

    private Preference fresh(Person person) {
        return Preference.fresh(person, clock.instant(), zone(person));
    }
}
