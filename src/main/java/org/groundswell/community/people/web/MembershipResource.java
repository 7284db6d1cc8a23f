package org.groundswell.community.people.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.people.MembershipService;
import org.groundswell.shared.domain.CurrentReader;

/** Whether one belongs to a community. */
@Path("communities/{community}/membership")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class MembershipResource {
    private final MembershipService memberships;
    private final CurrentReader reader;

    @Inject
    public MembershipResource(MembershipService memberships, CurrentReader reader) {
        this.memberships = memberships;
        this.reader = reader;
    }

    /** Joins, asks to, accepts an invitation or comes back. */
    @PUT
    public MyPartBody join(@PathParam("community") String community) {
        return MyPartBody.of(memberships.join(new CommunityName(community), reader.person()));
    }

    /** Leaves, takes a request back or refuses an invitation. */
    @DELETE
    public MyPartBody leave(@PathParam("community") String community) {
        return MyPartBody.of(memberships.leave(new CommunityName(community), reader.person()));
    }
}
