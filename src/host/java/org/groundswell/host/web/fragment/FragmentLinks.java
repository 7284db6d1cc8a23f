package org.groundswell.host.web.fragment;

import java.util.Map;
import org.groundswell.host.platform.template.Allowlist;
import org.groundswell.host.platform.template.PlainTexts;
import org.jsoup.nodes.Element;

/** Fills in the links of web-items and puts the wiki's context path before its own. */
final class FragmentLinks {
    private final PlainTexts texts;
    private final String contextPath;

    FragmentLinks(Allowlist allowlist, String contextPath) {
        this.texts = new PlainTexts(allowlist);
        this.contextPath = contextPath;
    }

    /** @param link null for an item without one */
    String url(Element link, Map<String, Object> context) {
        if (link == null) {
            return "";
        }
        String url = texts.render(link.text().trim(), context);
        return url.startsWith("/") && !"true".equals(link.attr("absolute")) ? contextPath + url : url;
    }
}
