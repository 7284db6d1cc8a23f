package org.groundswell.pledge.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.pledge.PledgeService;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of one pledge: what was said, who does the same, and what happened since. */
@AnonymousSiteAccess
public class PledgeServlet extends ViewServlet {
    private final transient PledgeService pledges;
    private final transient PledgePages pages;
    private final transient PageResources resources;
    private final transient CurrentReader reader;

    public PledgeServlet(PledgeService pledges, PledgePages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.pledge.page.title");
        this.pledges = pledges;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("pledge-board");
        return pages.pledge(pledges.whole(PledgeCall.pledge(lastPart(request)), new Window(Window.LARGEST, request.getParameter("after")), reader.person()));
    }
}
