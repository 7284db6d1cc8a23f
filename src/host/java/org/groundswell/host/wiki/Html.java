package org.groundswell.host.wiki;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Which ordinary markup a page may use, and how it is written. */
final class Html {
    private static final Set<String> ELEMENTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr", "strong", "b", "em", "i", "u", "s",
        "del", "ins", "sub", "sup", "code", "pre", "blockquote", "cite", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot",
        "tr", "th", "td", "colgroup", "col", "caption", "a", "span", "div", "small", "big", "time", "abbr", "q", "kbd", "samp", "var", "mark");
    private static final Set<String> SWALLOWED = Set.of("script", "style", "iframe", "object", "embed", "form", "svg", "math", "template",
        "noscript", "textarea", "select", "button", "input", "link", "meta", "base", "title", "head");
    private static final Set<String> EMPTY = Set.of("br", "hr", "col");
    private static final Set<String> ATTRIBUTES = Set.of("class", "title", "lang", "dir", "colspan", "rowspan", "scope", "datetime", "start",
        "abbr", "headers", "span");
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)(https?:|mailto:|tel:|/(?!/)|#|\\?|[a-z0-9_.-]+(/|$)).*");

    private Html() {
    }

    static boolean allows(String element) {
        return ELEMENTS.contains(element.toLowerCase(Locale.ROOT));
    }

    /** @return whether the element goes with everything in it, where others only lose their tags */
    static boolean swallows(String element) {
        return SWALLOWED.contains(element.toLowerCase(Locale.ROOT));
    }

    static boolean isEmpty(String element) {
        return EMPTY.contains(element);
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(one);
            }
        }
        return safe.toString();
    }

    /** @return the attribute with a blank before it, its value escaped */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** @return the address if a browser may follow it, else null */
    static String address(String given) {
        String address = given == null ? "" : given.strip();
        return SAFE_ADDRESS.matcher(address).matches() ? address : null;
    }

    /** @return the element's harmless attributes, written out */
    static String attributes(Element element) {
        StringBuilder written = new StringBuilder();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr one = (Attr) all.item(i);
            if (ATTRIBUTES.contains(one.getName())) {
                written.append(attribute(one.getName(), one.getValue()));
            }
        }
        String address = address(element.getAttribute("href"));
        if ("a".equals(element.getTagName()) && address != null) {
            written.append(attribute("href", address));
            if (address.regionMatches(true, 0, "http", 0, 4)) {
                written.append(" rel=\"nofollow noopener\"");
            }
        }
        return written.toString();
    }
}
