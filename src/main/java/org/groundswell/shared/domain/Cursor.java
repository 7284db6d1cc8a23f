package org.groundswell.shared.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a list after which the next page begins; opaque to everybody outside.
 *
 * @param list what is listed and in which order, so that a cursor of one list is refused by another
 * @param sort what the last item seen is sorted by
 * @param id   the last item seen
 */
public record Cursor(String list, long sort, long id) {
    private static final Pattern FORM = Pattern.compile("([a-z]{1,20}):(-?\\d{1,18}):(\\d{1,18})");

    public String encode() {
        byte[] text = (list + ":" + sort + ":" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * @param text what a client sent back, null or empty for the beginning of the list
     * @return null for the beginning of the list
     * @throws Refused BAD_CURSOR if it is none of this list
     */
    public static Cursor decode(String list, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Matcher form = FORM.matcher(plain(text));
        if (!form.matches() || !form.group(1).equals(list)) {
            throw new Refused(SharedRefusal.BAD_CURSOR, "after");
        }
        return new Cursor(list, Long.parseLong(form.group(2)), Long.parseLong(form.group(3)));
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(SharedRefusal.BAD_CURSOR, "after");
        }
    }
}
