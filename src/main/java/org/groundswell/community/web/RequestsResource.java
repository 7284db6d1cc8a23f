package org.groundswell.community.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.groundswell.community.MembershipService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Who asks to join a community, and what they are answered. */
@Path("communities/{community}/requests")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class RequestsResource {
    private final MembershipService memberships;
    private final CurrentReader reader;

    @Inject
    public RequestsResource(MembershipService memberships, CurrentReader reader) {
        this.memberships = memberships;
        this.reader = reader;
    }

    /** Who asks, the longest waiting first. */
    @GET
    public Response list(@PathParam("community") String community, @QueryParam("limit") String limit, @QueryParam("after") String after,
                         @Context Request request) {
        return Lists.answer(PageBody.of(memberships.requests(new CommunityName(community), Lists.window(limit, after), reader.person()), SeenPersonBody::of), request);
    }

    /** Lets somebody in, or says no with a sentence that only they see. */
    @PUT
    @Path("{request}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(@PathParam("community") String community, @PathParam("request") String request, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "accept", "words");
        Ref asked = Ref.parse(request, MemberRefusal.REQUEST_NOT_FOUND);
        if (input.says("accept")) {
            memberships.accept(new CommunityName(community), asked, reader.person());
        } else {
            memberships.decline(new CommunityName(community), asked, input.text("words"), reader.person());
        }
    }
}
