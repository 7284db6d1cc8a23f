package org.groundswell.community.directory.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of all communities. */
@AnonymousSiteAccess
public class DirectoryServlet extends ViewServlet {
    private static final int A_PAGE = 20;

    private final transient DirectoryPages pages;
    private final transient PageResources resources;

    public DirectoryServlet(DirectoryPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.community.directory.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("community-directory-style");
        DirectoryFilter filter = DirectoryFilter.parse(request.getParameter("search"), request.getParameter("type"), request.getParameter("stage"),
            request.getParameter("seats"));
        return pages.page(filter, new Window(A_PAGE, request.getParameter("after")));
    }

    /** Whoever asked for something that cannot be looked for can look for something else at once. */
    @Override
    protected Html refused(HttpServletRequest request, Html sentence) {
        return pages.refusal(sentence, new Window(A_PAGE, null));
    }
}
