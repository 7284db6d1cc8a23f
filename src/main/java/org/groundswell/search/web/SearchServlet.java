package org.groundswell.search.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.search.domain.Sought;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page on which one looks for what people said and pledged. */
@AnonymousSiteAccess
public class SearchServlet extends ViewServlet {
    private final transient SearchPages pages;
    private final transient PageResources resources;

    public SearchServlet(SearchPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.search.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("search-style");
        return pages.page(Sought.parse(request.getParameter("q"), request.getParameter("kind"), request.getParameter("space")), request.getParameter("after"));
    }
}
