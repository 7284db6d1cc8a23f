package org.groundswell.outloud.response.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of one post. */
@AnonymousSiteAccess
public class PostServlet extends ViewServlet {
    private final transient ThreadPages pages;
    private final transient PageResources resources;

    public PostServlet(ThreadPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.outloud.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("outloud-feed");
        return pages.page(ResponseCall.post(lastPart(request)), new Window(Window.LARGEST, request.getParameter("after")));
    }
}
