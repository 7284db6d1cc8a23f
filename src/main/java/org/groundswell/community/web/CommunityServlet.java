package org.groundswell.community.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.community.CommunityService;
import org.groundswell.community.MomentumService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.SeenEvent;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.community.people.MembershipService;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ListPart;
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
        ListPart<SeenPerson> requests = tending
            ? ListPart.read(window -> memberships.requests(place, window), Window.LARGEST, request.getParameter("requests")) : ListPart.none();
        ListPart<SeenPerson> invitations = tending
            ? ListPart.read(window -> memberships.invitations(place, window), Window.LARGEST, request.getParameter("invitations")) : ListPart.none();
        ListPart<SeenEvent> events = ListPart.read(window -> communities.history(place, window), Window.LARGEST, request.getParameter("history"));
        return pages.page(new PageSight(seen, momentum.of(place), events, tending, requests, invitations));
    }
}
