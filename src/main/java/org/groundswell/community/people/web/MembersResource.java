package org.groundswell.community.people.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.people.MembershipService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** The members of a community, for those who choose whom to offer a seat. */
@Path("communities/{community}/members")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class MembersResource {
    private final MembershipService memberships;
    private final CurrentReader reader;

    @Inject
    public MembersResource(MembershipService memberships, CurrentReader reader) {
        this.memberships = memberships;
        this.reader = reader;
    }

    /** A part of them, in the order of joining. */
    @GET
    public Response list(@PathParam("community") String community, @QueryParam("limit") String limit, @QueryParam("after") String after,
                         @Context Request request) {
        return Lists.answer(PageBody.of(memberships.members(new CommunityName(community), Lists.window(limit, after), reader.person()), SeenPersonBody::of), request);
    }
}
