package org.groundswell.pledge.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.pledge.PledgeService;
import org.groundswell.shared.domain.CurrentReader;

/** What somebody has begun to write on a board. */
@Path("boards/{board}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class DraftResource {
    private final PledgeService pledges;
    private final CurrentReader reader;

    @Inject
    public DraftResource(PledgeService pledges, CurrentReader reader) {
        this.pledges = pledges;
        this.reader = reader;
    }

    /** The caller's draft; 204 if there is none. */
    @GET
    public Response find(@PathParam("board") String board, @QueryParam("page") String page) {
        return pledges.draft(PledgeCall.spot(board, page), reader.person())
            .map(draft -> Response.ok(DraftBody.of(draft))).orElseGet(Response::noContent)
            .header("Cache-Control", "no-store").build();
    }

    /** Keeps the caller's draft. */
    @PUT
    public DraftBody save(@PathParam("board") String board, @QueryParam("page") String page, Map<String, Object> body) {
        PledgeCall.Said said = PledgeCall.said(body);
        return DraftBody.of(pledges.saveDraft(PledgeCall.spot(board, page), said.draft(), said.identity(), reader.person()));
    }

    /** Throws the caller's draft away. */
    @DELETE
    public void drop(@PathParam("board") String board, @QueryParam("page") String page) {
        pledges.dropDraft(PledgeCall.spot(board, page), reader.person());
    }
}
