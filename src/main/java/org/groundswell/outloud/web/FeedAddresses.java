package org.groundswell.outloud.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** Where posts and feeds are found, below the wiki's context path. */
public final class FeedAddresses {
    private static final String FEED = "/plugins/servlet/groundswell/feed";
    /** Where posts and pledges are looked for. */
    static final String SEARCH = "/plugins/servlet/groundswell/search";
    private static final String FILES = "/rest/groundswell/1.0/feed/";
    private static final String TOPICS = "/plugins/servlet/groundswell/topics";
    private static final String MOVED = "/plugins/servlet/groundswell/moved/";

    private FeedAddresses() {
    }

    public static String post(Ref post) {
        return PostNews.address(post);
    }

    /** Where somebody pledges what a post moved them to. */
    static String moved(Ref post) {
        return MOVED + post;
    }

    public static String feed(FeedScope scope) {
        if (scope.equals(FeedScope.SITE)) {
            return FEED;
        }
        return FEED + "?scope=" + scope.kind().word() + (scope.of().isEmpty() ? "" : "&of=" + encoded(scope.of()));
    }

    /**
     * The feed for feed readers.
     *
     * @param format "atom" or "json"
     */
    public static String file(FeedQuery query, String format) {
        FeedScope scope = query.scope();
        String kinds = query.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return FILES + format + "?scope=" + scope.kind().word() + (scope.of().isEmpty() ? "" : "&of=" + encoded(scope.of())) + (kinds.isEmpty() ? "" : "&kinds=" + encoded(kinds));
    }

    /** The topics of a space that begin with a word. */
    static String topics(SpaceKey space, String word) {
        return TOPICS + "?space=" + encoded(space.value()) + "&search=" + encoded(word);
    }

    /** The wiki's own address of an attachment of a page. */
    static String attachment(PageId page, String file) {
        return "/download/attachments/" + page.value() + "/" + encoded(file);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
