package org.groundswell.host.platform.i18n;

import java.io.Serializable;
import java.util.Locale;
import java.util.function.Supplier;

/** The host's texts in the language of the current request; $t in its templates. */
public final class RequestTexts {
    private final HostI18nResolver resolver;
    private final Supplier<Locale> locale;

    public RequestTexts(HostI18nResolver resolver, Supplier<Locale> locale) {
        this.resolver = resolver;
        this.locale = locale;
    }

    /** @return the text with its arguments filled in; not escaped */
    public String of(String key, Object... arguments) {
        Serializable[] values = new Serializable[arguments.length];
        for (int index = 0; index < arguments.length; index++) {
            values[index] = arguments[index] instanceof Number number ? number : String.valueOf(arguments[index]);
        }
        return resolver.getText(locale.get(), key, values);
    }
}
