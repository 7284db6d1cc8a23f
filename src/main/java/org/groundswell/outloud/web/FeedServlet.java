package org.groundswell.outloud.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of a feed, by default of the whole site. */
@AnonymousSiteAccess
public class FeedServlet extends ViewServlet {
    private final transient FeedPage pages;
    private final transient PageResources resources;

    public FeedServlet(FeedPage pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.outloud.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("outloud-feed");
        return pages.page(FeedQuery.parse(request.getParameter("scope"), request.getParameter("of"), request.getParameter("kinds")));
    }
}
