package org.groundswell.shared.domain;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page of this wiki, as people copy it into what they write: by its id, or by space and title.
 *
 * @param page  null if it is named by its title
 * @param space null if it is named by its id, and likewise the title
 */
public record WikiLink(PageId page, SpaceKey space, String title) {
    /** How many addresses of a text are looked at. */
    public static final int MOST = 20;
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://([^\\s<>\"'\\p{Cntrl}]*[^\\s<>\"'\\p{Cntrl}.,;:!?)\\]}\u2019\u201d\u201c])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_QUERY = Pattern.compile("/pages/viewpage\\.action\\?(?:[^#]*&)?pageId=(\\d{1,18})(?:[&#].*)?");
    private static final Pattern BY_PATH = Pattern.compile("/spaces/[^/?#]+/pages/(\\d{1,18})(?:[/?#].*)?");
    private static final Pattern BY_TITLE = Pattern.compile("/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

    /** @param siteUrl where the wiki is reached, see {@link Addresses#siteUrl}; whether an address begins with http or https is no matter */
    public static List<WikiLink> in(String text, String siteUrl) {
        String site = siteUrl.replaceFirst("^https?://", "").toLowerCase(Locale.ROOT);
        List<WikiLink> links = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (links.size() < MOST && address.find()) {
            String found = address.group(1);
            if (found.toLowerCase(Locale.ROOT).startsWith(site + "/")) {
                parse(found.substring(site.length())).ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<WikiLink> parse(String path) {
        for (Pattern byId : List.of(BY_QUERY, BY_PATH)) {
            Matcher named = byId.matcher(path);
            if (named.matches()) {
                return PageId.parse(named.group(1)).map(page -> new WikiLink(page, null, null));
            }
        }
        Matcher titled = BY_TITLE.matcher(path);
        return titled.matches() ? titled(titled.group(1), titled.group(2)) : Optional.empty();
    }

    private static Optional<WikiLink> titled(String space, String title) {
        try {
            String called = URLDecoder.decode(title, StandardCharsets.UTF_8);
            return SpaceKey.parse(URLDecoder.decode(space, StandardCharsets.UTF_8)).filter(key -> called.chars().noneMatch(Character::isISOControl))
                .map(key -> new WikiLink(null, key, called));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
