package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMaker;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** Makes pages as the person of the request. */
@Component
public class ConfluencePageMaker implements PageMaker {
    private final PageManager pageManager;
    private final LivePages livePages;
    private final WikiPages pages;

    public ConfluencePageMaker(PageManager pageManager, LivePages livePages, WikiPages pages) {
        this.pageManager = pageManager;
        this.livePages = livePages;
        this.pages = pages;
    }

    @Override
    public Optional<WikiPage> below(PageId parent, String title, String macro, Map<String, String> parameters) {
        Page above = livePages.find(parent).filter(Page.class::isInstance).map(Page.class::cast).orElseThrow();
        if (pageManager.getPage(above.getSpaceKey(), title) != null) {
            return Optional.empty();
        }
        Page page = new Page();
        page.setSpace(above.getSpace());
        page.setTitle(title);
        page.setBodyAsString(storage(macro, parameters));
        above.addChild(page);
        try {
            pageManager.saveContentEntity(page, null);
        } catch (RuntimeException failed) {
            // Somebody may have been faster; the wiki has no name for that which is known to stay.
            Page there = pageManager.getPage(above.getSpaceKey(), title);
            if (there == null || there.getId() == page.getId()) {
                throw failed;
            }
            return Optional.empty();
        }
        return pages.find(new PageId(page.getId()));
    }

    static String storage(String macro, Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"").append(escaped(macro)).append("\" ac:schema-version=\"1\">");
        new TreeMap<>(parameters).forEach((name, value) ->
            storage.append("<ac:parameter ac:name=\"").append(escaped(name)).append("\">").append(escaped(value)).append("</ac:parameter>"));
        return storage.append("</ac:structured-macro>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
