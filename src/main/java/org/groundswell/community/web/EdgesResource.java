package org.groundswell.community.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.groundswell.community.EdgeService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Conversations at the edge of a community, and others it learns from. */
@Path("communities/{community}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class EdgesResource {
    private final CommunityService communities;
    private final EdgeService edges;
    private final CurrentReader reader;

    @Inject
    public EdgesResource(CommunityService communities, EdgeService edges, CurrentReader reader) {
        this.communities = communities;
        this.edges = edges;
        this.reader = reader;
    }

    /** The edges the caller may see, by name. */
    @GET
    @Path("edges")
    public Response list(@PathParam("community") String community, @Context Request request) {
        return Lists.answer(PageBody.whole(communities.find(new CommunityName(community), reader.person()).edges(), NeighbourBody::of), request);
    }

    /** Opens a conversation at the edge: a page with a community of its own. */
    @POST
    @Path("edges")
    public Response open(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "name", "purpose");
        CommunityBody edge = CommunityBody.of(edges.open(new CommunityName(community), input.text("name"), input.text("purpose"), reader.person()));
        return Response.status(Response.Status.CREATED).entity(edge).build();
    }

    /** Says that the community learns from another one. */
    @PUT
    @Path("learnsFrom/{teacher}")
    public CommunityBody learn(@PathParam("community") String community, @PathParam("teacher") String teacher) {
        return CommunityBody.of(edges.learn(new CommunityName(community), new CommunityName(teacher), reader.person()));
    }

    /** Takes that back. */
    @DELETE
    @Path("learnsFrom/{teacher}")
    public CommunityBody unlearn(@PathParam("community") String community, @PathParam("teacher") String teacher) {
        return CommunityBody.of(edges.unlearn(new CommunityName(community), new CommunityName(teacher), reader.person()));
    }
}
