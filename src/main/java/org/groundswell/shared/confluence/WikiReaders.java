package org.groundswell.shared.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.Locale;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Readers;
import org.springframework.stereotype.Component;

/** The language and the time zone that people chose in their profiles. */
@Component
public class WikiReaders implements Readers {
    private final ConfluencePeople people;
    private final LocaleManager locales;
    private final TimeZoneManager zones;

    public WikiReaders(ConfluencePeople people, LocaleManager locales, TimeZoneManager zones) {
        this.people = people;
        this.locales = locales;
        this.zones = zones;
    }

    @Override
    public Locale locale(Person person) {
        return locales.getLocale(people.user(person));
    }

    @Override
    public ZoneId zone(Person person) {
        ConfluenceUser user = people.user(person);
        return (user == null ? zones.getDefaultTimeZone() : zones.getUserTimeZone(user.getKey())).toZoneId();
    }
}
