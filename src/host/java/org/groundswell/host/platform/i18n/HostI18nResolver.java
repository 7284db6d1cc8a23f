package org.groundswell.host.platform.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;

/** Texts in the reader's language, else in English, else the key. */
public final class HostI18nResolver implements I18nResolver {
    private final TextBundles bundles;

    public HostI18nResolver(TextBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return bundles.raw(locale, key).map(text -> new MessageFormat(text, locale).format(arguments)).orElse(key);
    }
}
