package org.groundswell.community.space.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page where people ask for a space and administrators answer. */
@AnonymousSiteAccess
public class SpaceRequestServlet extends ViewServlet {
    private final transient SpaceRequestPages pages;
    private final transient PageResources resources;

    public SpaceRequestServlet(SpaceRequestPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.requests.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("space-requests");
        return pages.page(request.getParameter("waiting"), request.getParameter("answered"), request.getParameter("own"));
    }
}
