package org.groundswell.host.wiki;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** A person's picture: their initials on a colour of their own, as SVG. */
public final class Avatars {
    private static final String[] COLOURS = {"#0055CC", "#216E4E", "#5E4DB2", "#974F0C", "#943D73", "#206A83", "#7F5F01", "#44546F"};

    private Avatars() {
    }

    /** @return the path of the picture below the context path */
    public static String path(String userKey) {
        return "/download/avatars/" + userKey + ".svg";
    }

    /** @return the picture; null for somebody unknown gives a neutral one */
    public static String svg(HostUser user) {
        boolean known = user != null && user.status() != HostUser.Status.DELETED;
        String colour = known ? COLOURS[Math.floorMod(user.getKey().getStringValue().hashCode(), COLOURS.length)] : "#626F86";
        String initials = known ? initials(user.getFullName()) : "?";
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48" role="img">\
            <rect width="48" height="48" rx="24" fill="%s"/>\
            <text x="24" y="31" font-family="sans-serif" font-size="19" font-weight="600" fill="#fff" text-anchor="middle">%s</text></svg>
            """.formatted(colour, Entities.escape(initials));
    }

    private static String initials(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        return Stream.of(words[0], words[words.length - 1]).limit(words.length == 1 ? 1 : 2).filter(word -> !word.isEmpty())
            .map(word -> new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))))).collect(Collectors.joining());
    }
}
