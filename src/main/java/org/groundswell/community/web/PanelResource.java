package org.groundswell.community.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.groundswell.community.CommunityService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Fragments;

/** The home panel of a community as the server draws it, so that script never has to draw one itself. */
@Path("communities/{community}/panel")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class PanelResource {
    private final CommunityService communities;
    private final CommunityPages pages;
    private final CurrentReader reader;

    @Inject
    public PanelResource(CommunityService communities, CommunityPages pages, CurrentReader reader) {
        this.communities = communities;
        this.pages = pages;
        this.reader = reader;
    }

    /** The panel as it is now. */
    @GET
    public Response draw(@PathParam("community") String community) {
        return Fragments.answer(pages.home(communities.find(new CommunityName(community), reader.person())));
    }
}
