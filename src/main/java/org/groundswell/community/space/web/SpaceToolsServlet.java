package org.groundswell.community.space.web;

import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.SpaceRights;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** What is kept for a space and what becomes of it, for those who look after the space. */
public class SpaceToolsServlet extends ViewServlet {
    private final transient Spaces spaces;
    private final transient SpacePages pages;
    private final transient PageResources resources;
    private final transient CurrentReader reader;

    public SpaceToolsServlet(Spaces spaces, SpacePages pages, PageResources resources, Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.space.title");
        this.spaces = spaces;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("space-tools-style");
        WikiSpace space = SpaceKey.parse(request.getParameter("key")).flatMap(spaces::find).orElseThrow(() -> new Refused(SharedRefusal.NOT_FOUND));
        SpaceRights rights = spaces.on(space.key(), reader.person());
        if (!rights.view()) {
            throw new Refused(SharedRefusal.NOT_FOUND);
        }
        if (!rights.administer()) {
            throw new Refused(SharedRefusal.FORBIDDEN);
        }
        return pages.page(space, request::getParameter);
    }
}
