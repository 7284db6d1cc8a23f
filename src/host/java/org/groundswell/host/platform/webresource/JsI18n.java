package org.groundswell.host.platform.webresource;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jsI18n transformer: puts the texts themselves where a script asks AJS.I18n.getText for them. */
public final class JsI18n {
    private static final Pattern CALL = Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([^'\"\\s]+)\\1\\s*([),])");

    private final BiFunction<Locale, String, Optional<String>> raw;

    /** @param raw the text of a key as it stands in its bundle */
    public JsI18n(BiFunction<Locale, String, Optional<String>> raw) {
        this.raw = raw;
    }

    /** @return the script in that language; a call with arguments becomes AJS.format with the text's pattern */
    public String translate(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> {
            String key = call.group(2);
            String text = raw.apply(locale, key).orElse(key);
            boolean alone = call.group(3).equals(")");
            return Matcher.quoteReplacement(alone ? literal(plain(text, locale)) : "AJS.format(" + literal(text) + ",");
        });
    }

    private static String plain(String pattern, Locale locale) {
        return new java.text.MessageFormat(pattern, locale).format(new Object[0]);
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                literal.append('\\').append(letter);
            } else if (letter < ' ' || letter == '<' || letter > '~') {
                literal.append(String.format("\\u%04x", (int) letter));
            } else {
                literal.append(letter);
            }
        }
        return literal.append('"').toString();
    }
}
