package org.groundswell.care.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of what one was told. */
@AnonymousSiteAccess
public class NoticesServlet extends ViewServlet {
    /** Below the context path. */
    public static final String PATH = "/plugins/servlet/groundswell/notices";
    private static final int A_PAGE = 20;

    private final transient CarePages pages;
    private final transient PageResources resources;

    public NoticesServlet(CarePages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.care.notices.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("care-notices");
        return pages.notices(new Window(A_PAGE, request.getParameter("after")));
    }
}
