package org.groundswell.pledge.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.pledge.GroundService;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** Where somebody pledges what another one's words moved them to. */
@AnonymousSiteAccess
public class MovedServlet extends ViewServlet {
    private final transient GroundService grounds;
    private final transient MovedPages pages;
    private final transient PageResources resources;
    private final transient CurrentReader reader;

    public MovedServlet(GroundService grounds, MovedPages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.pledge.moved.title");
        this.grounds = grounds;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("pledge-moved");
        Ref origin = Ref.parse(lastPart(request), PledgeRefusal.ORIGIN_NOT_FOUND);
        return pages.moved(grounds.grounds(origin, reader.person()), request.getParameter("board"));
    }
}
