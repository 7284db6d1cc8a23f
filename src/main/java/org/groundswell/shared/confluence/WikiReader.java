package org.groundswell.shared.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Locale;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Who the wiki says is reading. */
@Component
public class WikiReader implements CurrentReader {
    private final LocaleManager locales;

    public WikiReader(LocaleManager locales) {
        this.locales = locales;
    }

    @Override
    public Person person() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? Person.ANONYMOUS : new Person(user.getKey().getStringValue());
    }

    @Override
    public Locale locale() {
        return locales.getLocale(AuthenticatedUserThreadLocal.get());
    }
}
