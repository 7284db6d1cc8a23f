package org.groundswell.host.wiki;

import static org.groundswell.host.wiki.Html.attribute;
import static org.groundswell.host.wiki.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Map;
import java.util.stream.Collectors;

/** The macro that lists the pages below a page, as far as the reader may see them. */
record ChildPages(Permissions permissions, String contextPath) implements BuiltInMacro.Work {
    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        return context.getEntity() instanceof Page page ? page.getChildren().stream().filter(this::visible).map(this::item)
            .collect(Collectors.joining("", "<ul class=\"childpages-macro\">", "</ul>")) : "";
    }

    private boolean visible(Page child) {
        return permissions.mayView(AuthenticatedUserThreadLocal.get(), child);
    }

    private String item(Page child) {
        return "<li><a" + attribute("href", contextPath + child.getUrlPath()) + ">" + escape(child.getTitle()) + "</a></li>";
    }
}
