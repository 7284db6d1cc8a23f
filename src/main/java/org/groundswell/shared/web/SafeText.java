package org.groundswell.shared.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows what people wrote: line breaks and bare web addresses become markup, everything else stays text. */
public final class SafeText {
    // What ends a sentence does not belong to the address before it.
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"'\\p{Cntrl}]*[^\\s<>\"'\\p{Cntrl}.,;:!?)\\]}\u2019\u201d\u201c]", Pattern.CASE_INSENSITIVE);

    private SafeText() {
    }

    /**
     * A part of a text that means something.
     *
     * @param from    in UTF-16 units
     * @param to      behind its last letter
     * @param address where it leads, empty if it leads nowhere and stands out only
     */
    public record Marked(int from, int to, Html address) {
    }

    /**
     * As a paragraph, with some parts marked.
     *
     * @param marks in the order of the text, none inside another
     */
    public static Html paragraph(String plain, List<Marked> marks) {
        StringBuilder markup = new StringBuilder();
        int done = 0;
        for (Marked mark : marks) {
            String words = Html.escape(plain.substring(mark.from(), mark.to()));
            markup.append(paragraph(plain.substring(done, mark.from())));
            markup.append(mark.address().isEmpty() ? "<b>" + words + "</b>" : "<a href=\"" + mark.address() + "\">" + words + "</a>");
            done = mark.to();
        }
        return Html.made(markup.append(paragraph(plain.substring(done))).toString());
    }

    /** @param plain what somebody typed, null counts as empty */
    public static Html paragraph(String plain) {
        if (plain == null || plain.isEmpty()) {
            return Html.EMPTY;
        }
        StringBuilder markup = new StringBuilder(plain.length() + 64);
        Matcher address = ADDRESS.matcher(plain);
        int done = 0;
        while (address.find()) {
            markup.append(Html.escape(plain.substring(done, address.start())));
            String link = Html.escape(address.group());
            markup.append("<a href=\"").append(link).append("\" rel=\"nofollow noopener\">").append(link).append("</a>");
            done = address.end();
        }
        markup.append(Html.escape(plain.substring(done)));
        return Html.made(markup.toString().replace("\n", "<br>"));
    }
}
