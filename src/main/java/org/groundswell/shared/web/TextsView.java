package org.groundswell.shared.web;

import java.util.Locale;
import org.groundswell.shared.domain.Texts;

/** The app's words for one reader, as templates ask for them. */
public final class TextsView {
    private final Texts texts;
    private final Locale locale;

    public TextsView(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public Html of(String key) {
        return say(key);
    }

    public Html of(String key, Object argument) {
        return say(key, argument);
    }

    public Html of(String key, Object first, Object second) {
        return say(key, first, second);
    }

    /** @param arguments numbers, ready Html, or anything else, which becomes text */
    public Html say(String key, Object... arguments) {
        Object[] ready = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            ready[at] = ready(arguments[at]);
        }
        return Html.made(texts.of(locale, key, ready));
    }

    /** The same as plain text, which no template may get. */
    String plain(String key, Object... arguments) {
        return texts.of(locale, key, arguments);
    }

    // The bundles hold no markup and no quotes that could leave an attribute; their test sees to it.
    private static Object ready(Object argument) {
        if (argument instanceof Number || argument instanceof Html) {
            return argument instanceof Html html ? html.toString() : argument;
        }
        return Html.escape(String.valueOf(argument));
    }
}
