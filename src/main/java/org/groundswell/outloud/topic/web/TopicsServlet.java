package org.groundswell.outloud.topic.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The pages of topics: all of a space, or one with who offers help. */
@AnonymousSiteAccess
public class TopicsServlet extends ViewServlet {
    private final transient TopicPages pages;
    private final transient PageResources resources;

    public TopicsServlet(TopicPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.topic.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("outloud-topics");
        String topic = lastPart(request);
        return topic.isEmpty()
            ? pages.list(TopicCall.space(request.getParameter("space")), TopicCall.listed(request.getParameter("state")), request.getParameter("search"),
                request.getParameter("after"))
            : pages.topic(TopicCall.topic(topic), request.getParameter("after"));
    }
}
