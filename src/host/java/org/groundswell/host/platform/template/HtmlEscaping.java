package org.groundswell.host.platform.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Escapes whatever a template inserts, unless its name ends in Html or its type says that its text is markup. */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {
    private final Map<Class<?>, Boolean> markup = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value == null || saysHtml(reference) || markup.computeIfAbsent(value.getClass(), HtmlEscaping::isMarkup)) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /** The last name of the reference counts: $panel.getHtml($x.y) says Html, $bodyHtml.length() does not. */
    static boolean saysHtml(String reference) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char letter : reference.toCharArray()) {
            if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth--;
            } else if (depth == 0 && letter != '}') {
                outside.append(letter);
            }
        }
        return outside.toString().endsWith("Html");
    }

    private static boolean isMarkup(Class<?> type) {
        try {
            return type.getMethod("toString").isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
