package org.groundswell.community.charter.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page of a charter: every version, what changed between any two, who signed, what was challenged and what became of it. */
@AnonymousSiteAccess
public class CharterServlet extends ViewServlet {
    private final transient CharterArchive archive;
    private final transient PageResources resources;

    public CharterServlet(CharterArchive archive, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.charter.title");
        this.archive = archive;
        this.resources = resources;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("charter-style");
        return archive.page(new CommunityName(lastPart(request)), new ArchiveQuery(request.getParameter("version"), request.getParameter("from"),
            request.getParameter("to"), request.getParameter("older"), request.getParameter("signers"), request.getParameter("challenges")));
    }
}
