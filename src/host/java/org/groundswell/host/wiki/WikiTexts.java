package org.groundswell.host.wiki;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Supplier;

/** The few sentences the wiki itself puts into a page, in the reader's language. */
final class WikiTexts {
    private final Supplier<Locale> locale;

    WikiTexts(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /** @return plain text, not escaped */
    String of(String key, Object... arguments) {
        Locale reader = locale.get();
        ResourceBundle texts = ResourceBundle.getBundle("host/wiki", reader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), reader).format(arguments);
    }
}
