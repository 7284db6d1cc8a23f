package org.groundswell.outloud.made.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** Where somebody chooses what a page is made of. */
@AnonymousSiteAccess
public class MakePageServlet extends ViewServlet {
    private final transient MadeSections pages;
    private final transient PageResources resources;

    public MakePageServlet(MadeSections pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.outloud.made.title");
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("outloud-make-page");
        return pages.offer(MadeCall.post(lastPart(request)));
    }
}
