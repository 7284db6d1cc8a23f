package org.groundswell.community.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.community.CommunityService;
import org.groundswell.community.MomentumService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Stage;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** One community, and what those who tend it say of it. */
@Path("communities/{community}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CommunityResource {
    private final CommunityService communities;
    private final MomentumService momentum;
    private final CurrentReader reader;

    @Inject
    public CommunityResource(CommunityService communities, MomentumService momentum, CurrentReader reader) {
        this.communities = communities;
        this.momentum = momentum;
        this.reader = reader;
    }

    /** The community. */
    @GET
    public CommunityBody find(@PathParam("community") String community) {
        return CommunityBody.of(communities.find(new CommunityName(community), reader.person()));
    }

    /** Says what it is for; whatever is left out stays, with "version" only if nobody changed it since. */
    @PUT
    @Path("setup")
    public CommunityBody setUp(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = CommunityCall.setUpInput(body);
        return CommunityBody.of(communities.setUp(new CommunityName(community), CommunityCall.words(input), input.number("version"),
            CommunityCall.stewards(input), reader.person()));
    }

    /** Moves it on in its life. */
    @PUT
    @Path("stage")
    public CommunityBody changeStage(@PathParam("community") String community, Map<String, Object> body) {
        Stage stage = Stage.parse(JsonInput.of(body, "stage").text("stage"));
        return CommunityBody.of(communities.changeStage(new CommunityName(community), stage, reader.person()));
    }

    /** What happened in it, newest first, as far as it is open to all. */
    @GET
    @Path("history")
    public Response history(@PathParam("community") String community, @Context Request request) {
        return Lists.answer(PageBody.whole(communities.history(new CommunityName(community), reader.person()), CommunityEventBody::of), request);
    }

    /** How it has been moving from week to week, in numbers that name nobody. */
    @GET
    @Path("momentum")
    public Response momentum(@PathParam("community") String community, @Context Request request) {
        return Lists.answer(MomentumBody.of(momentum.of(new CommunityName(community), reader.person())), request);
    }
}
