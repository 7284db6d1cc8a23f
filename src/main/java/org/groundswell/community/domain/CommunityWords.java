package org.groundswell.community.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * What somebody wants a community to say of itself from now on; whatever is null stays as it is.
 *
 * @param checkDays 0 for none, otherwise 7 to 365
 * @param seats     1 to 7
 */
public record CommunityWords(String name, String purpose, String why, String whyLink, String permission, List<String> values, CommunityType type,
    JoinPolicy joinBy, Integer checkDays, Integer seats) {
    public static final int LONGEST_NAME = 255;
    public static final int LONGEST_TEXT = 450;
    public static final int LONGEST_LINK = 255;
    public static final int LONGEST_VALUE = 60;
    public static final int MOST_VALUES = 7;
    public static final int MOST_SEATS = 7;
    private static final List<String> PAGES = List.of("/display/", "/pages/viewpage.action?", "/spaces/", "/x/", "/download/attachments/", "/plugins/servlet/groundswell/");
    // A browser takes an encoded dot in a path for a dot.
    private static final Pattern LEADS_UP = Pattern.compile("(\\.|%2e){2}", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_CHECK = 7;
    private static final int LONGEST_CHECK = 365;

    /** @throws Refused if something cannot be used; its field is the name of the part */
    public CommunityWords {
        name = name == null ? null : PlainText.compulsory(name, "name", LONGEST_NAME);
        purpose = purpose == null ? null : PlainText.line(purpose, "purpose", LONGEST_TEXT);
        why = why == null ? null : PlainText.paragraph(why, "why", LONGEST_TEXT);
        whyLink = whyLink == null ? null : link(PlainText.line(whyLink, "whyLink", LONGEST_LINK));
        permission = permission == null ? null : PlainText.paragraph(permission, "permission", LONGEST_TEXT);
        values = values == null ? null : values(values);
        if (checkDays != null && checkDays != 0 && (checkDays < SHORTEST_CHECK || checkDays > LONGEST_CHECK)) {
            throw new Refused(CommunityRefusal.BAD_CHECK_DAYS, "checkDays", LONGEST_CHECK);
        }
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            throw new Refused(CommunityRefusal.BAD_SEATS, "seats", MOST_SEATS);
        }
    }

    /** Nothing said: everything stays as it is. */
    public static CommunityWords none() {
        return new CommunityWords(null, null, null, null, null, null, null, null, null, null);
    }

    /** A name and a purpose and nothing else. */
    public static CommunityWords of(String name, String purpose) {
        return new CommunityWords(name, purpose, null, null, null, null, null, null, null, null);
    }

    /** These words over what is there. */
    public CommunitySettings over(CommunitySettings there) {
        return new CommunitySettings(or(name, there.name()), or(purpose, there.purpose()), or(why, there.why()), or(whyLink, there.whyLink()),
            or(permission, there.permission()), or(values, there.values()), or(type, there.type()), or(joinBy, there.joinBy()),
            or(checkDays, there.checkDays()), or(seats, there.seats()));
    }

    private static <T> T or(T said, T there) {
        return said == null ? there : said;
    }

    /**
     * Values as they are kept: without the blank ones, each once.
     *
     * @throws Refused if one is too long or there are more than seven; its field is values
     */
    public static List<String> values(List<String> typed) {
        List<String> values = typed.stream().map(value -> PlainText.line(value, "values", LONGEST_VALUE)).filter(value -> !value.isEmpty()).distinct().toList();
        if (values.size() > MOST_VALUES) {
            throw new Refused(CommunityRefusal.TOO_MANY_VALUES, "values", MOST_VALUES);
        }
        return values;
    }

    // Whatever else a browser would follow could run as script or lead somewhere nobody can see beforehand.
    private static String link(String typed) {
        if (typed.isEmpty() || usable(typed)) {
            return typed;
        }
        throw new Refused(CommunityRefusal.BAD_LINK, "whyLink");
    }

    /** @return whether it is where this wiki shows something, so that following it does nothing else, or an address that begins with https:// */
    public static boolean usable(String typed) {
        try {
            URI address = new URI(typed);
            boolean inWiki = !LEADS_UP.matcher(typed).find() && PAGES.stream().anyMatch(typed::startsWith);
            return inWiki || "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null && address.getRawUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
