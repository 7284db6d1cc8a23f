package org.groundswell.shared.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a list after which the next page begins; opaque to everybody outside.
 *
 * <p>It names the last item and nothing by which that is sorted: the time would tell more of a hidden name than anybody shall know.
 *
 * @param list what is listed and in which order, so that a cursor of one list is refused by another
 * @param last the public name of the last item seen
 */
public record Cursor(String list, Ref last) {
    private static final Pattern FORM = Pattern.compile("([a-z]{1,20}):([A-Za-z0-9]{22})");

    public String encode() {
        byte[] text = (list + ":" + last).getBytes(StandardCharsets.US_ASCII);
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
        return new Cursor(list, new Ref(form.group(2)));
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(SharedRefusal.BAD_CURSOR, "after");
        }
    }
}
