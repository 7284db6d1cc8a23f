package org.groundswell.pledge.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.pledge.PledgeService;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** The pledges of a board. */
@Path("boards/{board}/pledges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class BoardPledgesResource {
    private final PledgeService pledges;
    private final CurrentReader reader;

    @Inject
    public BoardPledgesResource(PledgeService pledges, CurrentReader reader) {
        this.pledges = pledges;
        this.reader = reader;
    }

    /** Published pledges, 20 unless the caller says how many. */
    @GET
    public Response list(@PathParam("board") String board, @QueryParam("page") String page, @QueryParam("filter") String filter,
                         @QueryParam("sort") String sort, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        PledgeQuery query = PledgeQuery.parse(filter, sort, Lists.window(limit, after));
        return Lists.answer(PageBody.of(pledges.list(PledgeCall.spot(board, page), query, reader.person()), PledgeBody::of), request);
    }

    /** Publishes a pledge. */
    @POST
    public Response publish(@PathParam("board") String board, @QueryParam("page") String page, Map<String, Object> body) {
        PledgeCall.Said said = PledgeCall.moved(body);
        SeenPledge made = pledges.publish(PledgeCall.spot(board, page), said.words(), said.identity(), said.from(), reader.person());
        return Response.status(Response.Status.CREATED).entity(PledgeBody.of(made)).build();
    }
}
