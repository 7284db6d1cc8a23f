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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.community.SeatService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;

/** Who tends a community, and who is asked to. */
@Path("communities/{community}/seats")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SeatsResource {
    private final SeatService seats;
    private final CurrentReader reader;

    @Inject
    public SeatsResource(SeatService seats, CurrentReader reader) {
        this.seats = seats;
        this.reader = reader;
    }

    /** Those who tend it, those who stand for it and the offers the caller may know of. */
    @GET
    public Response find(@PathParam("community") String community, @Context Request request) {
        return Lists.answer(TendingBody.of(seats.tending(new CommunityName(community), reader.person())), request);
    }

    /** Offers an open seat to somebody by log-in name or to a member, or one's own to a member, named either way. */
    @POST
    @Path("offers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void offer(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "person", "member", "handOver");
        CommunityName name = new CommunityName(community);
        boolean own = input.says("handOver");
        if (input.text("person") == null && (own || input.text("member") != null)) {
            offer(name, member(input), own);
        } else if (own) {
            seats.handOver(name, input.text("person"), reader.person());
        } else {
            seats.offer(name, input.text("person"), reader.person());
        }
    }

    private void offer(CommunityName name, Ref member, boolean own) {
        if (own) {
            seats.handOver(name, member, reader.person());
        } else {
            seats.offer(name, member, reader.person());
        }
    }

    /** Takes an offer back. */
    @DELETE
    @Path("offers/{offer}")
    public void takeBack(@PathParam("community") String community, @PathParam("offer") String offer) {
        seats.takeBackOffer(new CommunityName(community), Ref.parse(offer, MemberRefusal.OFFER_NOT_FOUND), reader.person());
    }

    private static Ref member(JsonInput input) {
        return Ref.parse(input.text("member")).orElseThrow(() -> new Refused(MemberRefusal.MEMBER_NOT_FOUND, "member"));
    }
}
