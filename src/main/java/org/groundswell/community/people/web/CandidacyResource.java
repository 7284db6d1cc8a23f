package org.groundswell.community.people.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.people.SeatService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;

/** Standing for an open seat. */
@Path("communities/{community}/candidacy")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CandidacyResource {
    private final SeatService seats;
    private final CurrentReader reader;

    @Inject
    public CandidacyResource(SeatService seats, CurrentReader reader) {
        this.seats = seats;
        this.reader = reader;
    }

    /** Stands. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MyPartBody stand(@PathParam("community") String community, Map<String, Object> body) {
        return MyPartBody.of(seats.stand(new CommunityName(community), JsonInput.of(body, "words").text("words"), reader.person()));
    }

    /** Stands no more. */
    @DELETE
    public MyPartBody stepBack(@PathParam("community") String community) {
        return MyPartBody.of(seats.stepBack(new CommunityName(community), reader.person()));
    }
}
