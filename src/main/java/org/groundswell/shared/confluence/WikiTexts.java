package org.groundswell.shared.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.groundswell.shared.domain.Texts;
import org.springframework.stereotype.Component;

/** The app's text bundles, as the wiki has loaded them. */
@Component
public class WikiTexts implements Texts {
    private final I18nResolver resolver;

    public WikiTexts(I18nResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public String of(Locale locale, String key, Object... arguments) {
        return resolver.getText(locale, key, Arrays.copyOf(arguments, arguments.length, Serializable[].class));
    }
}
