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
import org.groundswell.community.people.SeatService;
import org.groundswell.shared.domain.CurrentReader;

/** One's own part in tending a community. */
@Path("communities/{community}/seat")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SeatResource {
    private final SeatService seats;
    private final CurrentReader reader;

    @Inject
    public SeatResource(SeatService seats, CurrentReader reader) {
        this.seats = seats;
        this.reader = reader;
    }

    /** Accepts the seat that is offered. */
    @PUT
    public MyPartBody take(@PathParam("community") String community) {
        return MyPartBody.of(seats.take(new CommunityName(community), reader.person()));
    }

    /** Steps down, or refuses the offer. */
    @DELETE
    public MyPartBody leave(@PathParam("community") String community) {
        return MyPartBody.of(seats.leave(new CommunityName(community), reader.person()));
    }
}
