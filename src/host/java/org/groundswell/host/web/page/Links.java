package org.groundswell.host.web.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The wiki's addresses, below the context path. */
final class Links {
    private Links() {
    }

    static String view(AbstractPage page) {
        return "/pages/viewpage.action?pageId=" + page.getId();
    }

    static String display(AbstractPage page) {
        String title = page.getTitle();
        // Confluence itself falls back on the id where a title does not survive in a path.
        boolean plain = title.matches("[\\p{L}\\p{N} ._-]+") && !title.startsWith(".");
        return plain ? "/display/" + encode(page.getSpace().getKey()) + "/" + encode(title) : view(page);
    }

    static String label(String spaceKey, String label) {
        // A slash or percent sign does not survive in a path.
        boolean plain = label.matches("[\\p{L}\\p{N}_-]+");
        return plain ? "/label/" + encode(spaceKey) + "/" + encode(label)
            : "/labels/viewlabel.action?key=" + encode(spaceKey) + "&name=" + encode(label);
    }

    static String space(Space space) {
        return "/display/" + encode(space.getKey());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
