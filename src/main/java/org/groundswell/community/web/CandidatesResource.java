package org.groundswell.community.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.groundswell.community.SeatService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;

/** Choosing who tends a community. */
@Path("communities/{community}/candidates/{candidate}/support")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CandidatesResource {
    private final SeatService seats;
    private final CurrentReader reader;

    @Inject
    public CandidatesResource(SeatService seats, CurrentReader reader) {
        this.seats = seats;
        this.reader = reader;
    }

    /** Supports. */
    @PUT
    public MyPartBody support(@PathParam("community") String community, @PathParam("candidate") String candidate) {
        return MyPartBody.of(seats.support(new CommunityName(community), Ref.parse(candidate, MemberRefusal.CANDIDATE_NOT_FOUND), reader.person()));
    }

    /** Supports no more. */
    @DELETE
    public MyPartBody unsupport(@PathParam("community") String community, @PathParam("candidate") String candidate) {
        return MyPartBody.of(seats.unsupport(new CommunityName(community), Ref.parse(candidate, MemberRefusal.CANDIDATE_NOT_FOUND), reader.person()));
    }
}
