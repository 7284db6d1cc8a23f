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

/** Whether one follows a community. */
@Path("communities/{community}/follow")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class FollowResource {
    private final MembershipService memberships;
    private final CurrentReader reader;

    @Inject
    public FollowResource(MembershipService memberships, CurrentReader reader) {
        this.memberships = memberships;
        this.reader = reader;
    }

    /** Follows. */
    @PUT
    public MyPartBody follow(@PathParam("community") String community) {
        return MyPartBody.of(memberships.follow(new CommunityName(community), reader.person()));
    }

    /** Follows no more. */
    @DELETE
    public MyPartBody unfollow(@PathParam("community") String community) {
        return MyPartBody.of(memberships.unfollow(new CommunityName(community), reader.person()));
    }
}
