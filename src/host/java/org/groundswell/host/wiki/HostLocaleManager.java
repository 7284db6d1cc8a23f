package org.groundswell.host.wiki;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Locale;
import java.util.function.Supplier;

/** Languages for apps: what the person chose, else what the visitor's request asks for. */
final class HostLocaleManager implements LocaleManager {
    private final People people;
    private final Supplier<Locale> otherwise;

    HostLocaleManager(People people, Supplier<Locale> otherwise) {
        this.people = people;
        this.otherwise = otherwise;
    }

    @Override
    public Locale getLocale(User user) {
        return user instanceof ConfluenceUser known ? people.locale(known.getKey()).orElseGet(otherwise) : otherwise.get();
    }
}
