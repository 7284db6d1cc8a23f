package org.groundswell.community.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.groundswell.community.MembershipService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Who is invited to a community. */
@Path("communities/{community}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class InvitationsResource {
    private final MembershipService memberships;
    private final CurrentReader reader;

    @Inject
    public InvitationsResource(MembershipService memberships, CurrentReader reader) {
        this.memberships = memberships;
        this.reader = reader;
    }

    /** Who has not answered yet. */
    @GET
    public Response list(@PathParam("community") String community, @QueryParam("limit") String limit, @QueryParam("after") String after,
                         @Context Request request) {
        return Lists.answer(PageBody.of(memberships.invitations(new CommunityName(community), Lists.window(limit, after), reader.person()), SeenPersonBody::of), request);
    }

    /** Invites somebody by log-in name. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void invite(@PathParam("community") String community, Map<String, Object> body) {
        memberships.invite(new CommunityName(community), JsonInput.of(body, "person").text("person"), reader.person());
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("{invitation}")
    public void uninvite(@PathParam("community") String community, @PathParam("invitation") String invitation) {
        memberships.uninvite(new CommunityName(community), Ref.parse(invitation, MemberRefusal.INVITATION_NOT_FOUND), reader.person());
    }
}
