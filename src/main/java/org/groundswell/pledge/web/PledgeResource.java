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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.pledge.PledgeService;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** One pledge, and what its author does with it. */
@Path("pledges/{pledge}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PledgeResource {
    private final PledgeService pledges;
    private final CurrentReader reader;

    @Inject
    public PledgeResource(PledgeService pledges, CurrentReader reader) {
        this.pledges = pledges;
        this.reader = reader;
    }

    /** The pledge. */
    @GET
    public PledgeBody find(@PathParam("pledge") String pledge) {
        return PledgeBody.of(pledges.find(PledgeCall.pledge(pledge), reader.person()));
    }

    /** Changes words or name; with "version" only if nobody changed it since. */
    @PUT
    public PledgeBody edit(@PathParam("pledge") String pledge, Map<String, Object> body) {
        PledgeCall.Said said = PledgeCall.change(body);
        return PledgeBody.of(pledges.edit(PledgeCall.pledge(pledge), said.words(), said.identity(), said.version(), reader.person()));
    }

    /** Takes a pledge back that nobody joined. */
    @DELETE
    public void remove(@PathParam("pledge") String pledge) {
        pledges.remove(PledgeCall.pledge(pledge), reader.person());
    }

    /** Says how it goes or what became of it. */
    @PUT
    @Path("state")
    public PledgeBody changeState(@PathParam("pledge") String pledge, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "state", "story");
        return PledgeBody.of(pledges.changeState(PledgeCall.pledge(pledge), PledgeState.parse(input.text("state")), input.text("story"), reader.person()));
    }

    /** What happened to the pledge, oldest first, always all of it. */
    @GET
    @Path("history")
    public Response history(@PathParam("pledge") String pledge, @Context Request request) {
        return Lists.answer(PageBody.whole(pledges.history(PledgeCall.pledge(pledge), reader.person()), EventBody::of), request);
    }
}
