package org.groundswell.outloud.circle.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.outloud.circle.domain.CircleRefusal;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The pages of circles: one's own, or one of them. */
@AnonymousSiteAccess
public class CirclesServlet extends ViewServlet {
    private final transient CirclePages pages;
    private final transient PageResources resources;

    public CirclesServlet(CirclePages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.circle.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("outloud-circles");
        String circle = lastPart(request);
        return circle.isEmpty() ? pages.own(request.getParameter("after")) : pages.circle(Ref.parse(circle, CircleRefusal.CIRCLE_NOT_FOUND));
    }
}
