package org.groundswell.community.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.groundswell.community.CommunityService;
import org.groundswell.community.MomentumService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.community.people.MembershipService;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.ViewServlet;

/** The page about a community: its momentum, its neighbours, its history, and its door for those who tend it. */
@AnonymousSiteAccess
public class CommunityServlet extends ViewServlet {
    private final transient CommunityService communities;
    private final transient MembershipService memberships;
    private final transient MomentumService momentum;
    private final transient CommunityPages pages;
    private final transient PageResources resources;
    private final transient CurrentReader reader;

    public CommunityServlet(CommunityService communities, MembershipService memberships, MomentumService momentum, CommunityPages pages, PageResources resources,
        Templates templates, CurrentReader reader, Addresses addresses) {
        super(templates, reader, addresses, "org.groundswell.confluence.groundswell-community.label");
        this.communities = communities;
        this.memberships = memberships;
        this.momentum = momentum;
        this.pages = pages;
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    protected Html page(HttpServletRequest request) {
        resources.require("community-page-parts");
        SeenCommunity seen = communities.find(new CommunityName(lastPart(request)), reader.person());
        Place place = seen.place();
        boolean tending = seen.community().stored() && seen.memberRights().contains(MemberAct.SEE_MEMBERS);
        Window most = new Window(Window.LARGEST, null);
        List<SeenPerson> requests = tending ? memberships.requests(place, most).items() : List.of();
        List<SeenPerson> invitations = tending ? memberships.invitations(place, most).items() : List.of();
        return pages.page(new PageSight(seen, momentum.of(place), communities.history(place), tending, requests, invitations));
    }
}
