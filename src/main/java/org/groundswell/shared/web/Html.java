package org.groundswell.shared.web;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** Text that is ready to stand in a page, inside an element or inside a quoted attribute. */
public final class Html {
    public static final Html EMPTY = new Html("");
    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** @param plain any text, null counts as empty; becomes text and nothing else */
    public static Html text(String plain) {
        return plain == null || plain.isEmpty() ? EMPTY : new Html(escape(plain));
    }

    /** @param markup what a template or this package made; never what somebody typed */
    static Html made(String markup) {
        return new Html(markup);
    }

    static String escape(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
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

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @HtmlSafe
    @Override
    public String toString() {
        return markup;
    }
}
