package org.groundswell.outloud.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;

/** Where posts and feeds are found, below the wiki's context path. */
public final class FeedAddresses {
    public static final String FEED = "/plugins/servlet/groundswell/feed";
    private static final String POST = "/plugins/servlet/groundswell/post/";

    private FeedAddresses() {
    }

    public static String post(Ref post) {
        return POST + post;
    }

    /** The wiki's own address of an attachment of a page. */
    static String attachment(PageId page, String file) {
        return "/download/attachments/" + page.value() + "/" + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
