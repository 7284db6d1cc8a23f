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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.pledge.PledgeService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** What others do with a pledge: do the same, or like it. */
@Path("pledges/{pledge}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class BackingResource {
    private final PledgeService pledges;
    private final CurrentReader reader;

    @Inject
    public BackingResource(PledgeService pledges, CurrentReader reader) {
        this.pledges = pledges;
        this.reader = reader;
    }

    /** Joins; the body may be left out. */
    @PUT
    @Path("join")
    @Consumes(MediaType.APPLICATION_JSON)
    public PledgeBody join(@PathParam("pledge") String pledge, Map<String, Object> body) {
        JsonInput input = JsonInput.optional(body, "identity", "words");
        return PledgeBody.of(pledges.join(PledgeCall.pledge(pledge), Identity.parse(input.text("identity")), input.text("words"), reader.person()));
    }

    /** Withdraws. */
    @DELETE
    @Path("join")
    public PledgeBody leave(@PathParam("pledge") String pledge) {
        return PledgeBody.of(pledges.leave(PledgeCall.pledge(pledge), reader.person()));
    }

    /** Likes it. */
    @PUT
    @Path("support")
    public PledgeBody support(@PathParam("pledge") String pledge) {
        return PledgeBody.of(pledges.support(PledgeCall.pledge(pledge), reader.person()));
    }

    /** Likes it no more. */
    @DELETE
    @Path("support")
    public PledgeBody unsupport(@PathParam("pledge") String pledge) {
        return PledgeBody.of(pledges.unsupport(PledgeCall.pledge(pledge), reader.person()));
    }

    /** Who has joined, in the order of joining. */
    @GET
    @Path("joins")
    public Response joins(@PathParam("pledge") String pledge, @QueryParam("limit") String limit, @QueryParam("after") String after,
                          @Context Request request) {
        return Lists.answer(PageBody.of(pledges.joins(PledgeCall.pledge(pledge), Lists.window(limit, after), reader.person()), JoinBody::of), request);
    }
}
