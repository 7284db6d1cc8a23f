package org.groundswell.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import org.groundswell.build.Bundles;
import org.groundswell.shared.domain.Texts;

/** All bundles of the app, read as the wiki reads them; a missing text fails the test. */
public final class BundleTexts implements Texts {
    private static final Map<String, Properties> LANGUAGES = Bundles.languages("src/main/resources");

    @Override
    public String of(Locale locale, String key, Object... arguments) {
        Properties texts = LANGUAGES.getOrDefault(locale.getLanguage(), LANGUAGES.get(""));
        if (texts.getProperty(key) == null) {
            throw new MissingResourceException("no text " + key + " in " + locale, "src/main/resources", key);
        }
        return new MessageFormat(texts.getProperty(key), locale).format(arguments);
    }
}
