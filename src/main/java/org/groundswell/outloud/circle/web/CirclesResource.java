package org.groundswell.outloud.circle.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.circle.CircleService;
import org.groundswell.outloud.circle.domain.CircleRefusal;
import org.groundswell.outloud.circle.domain.CircleWords;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Circles, as those know them who belong to them or are invited. */
@Path("circles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CirclesResource {
    private final CircleService circles;
    private final CurrentReader reader;

    @Inject
    public CirclesResource(CircleService circles, CurrentReader reader) {
        this.circles = circles;
        this.reader = reader;
    }

    /** One's own, the latest first. */
    @GET
    public Response list(@QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(circles.own(Lists.window(limit, after), reader.person()), CircleBody::of), request);
    }

    /** Founds one and asks people in. */
    @POST
    public Response found(Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "name", "purpose", "ends", "wipe", "people");
        CircleWords words = circles.words(input.text("name"), input.text("purpose"), input.text("ends"), input.says("wipe"));
        List<String> people = Optional.ofNullable(input.texts("people")).orElse(List.of());
        return Response.status(Response.Status.CREATED).entity(CircleBody.of(circles.found(words, people, reader.person()))).build();
    }

    /** One circle. */
    @GET
    @Path("{circle}")
    public CircleBody circle(@PathParam("circle") String circle) {
        return CircleBody.of(circles.circle(ref(circle), reader.person()));
    }

    /** Accepts an invitation. */
    @PUT
    @Path("{circle}/membership")
    public CircleBody accept(@PathParam("circle") String circle) {
        return CircleBody.of(circles.accept(ref(circle), reader.person()));
    }

    /** Refuses an invitation, or leaves. */
    @DELETE
    @Path("{circle}/membership")
    public void leave(@PathParam("circle") String circle) {
        circles.leave(ref(circle), reader.person());
    }

    /** Asks somebody in by log-in name. */
    @POST
    @Path("{circle}/invitations")
    public CircleBody invite(@PathParam("circle") String circle, Map<String, Object> body) {
        return CircleBody.of(circles.invite(ref(circle), JsonInput.of(body, "person").text("person"), reader.person()));
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("{circle}/invitations/{invitation}")
    public CircleBody uninvite(@PathParam("circle") String circle, @PathParam("invitation") String invitation) {
        return CircleBody.of(circles.uninvite(ref(circle), Ref.parse(invitation, CircleRefusal.INVITED_NOBODY), reader.person()));
    }

    /** Agrees that it ends now. */
    @PUT
    @Path("{circle}/end")
    public CircleBody agree(@PathParam("circle") String circle) {
        return CircleBody.of(circles.agreeToEnd(ref(circle), reader.person()));
    }

    /** Would rather go on. */
    @DELETE
    @Path("{circle}/end")
    public CircleBody goOn(@PathParam("circle") String circle) {
        return CircleBody.of(circles.goOn(ref(circle), reader.person()));
    }

    private static Ref ref(String name) {
        return Ref.parse(name, CircleRefusal.CIRCLE_NOT_FOUND);
    }
}
