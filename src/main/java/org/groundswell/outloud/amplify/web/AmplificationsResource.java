package org.groundswell.outloud.amplify.web;

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
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.amplify.AmplifyService;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Passing one post on into other communities. */
@Path("posts/{post}/amplifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class AmplificationsResource {
    private final AmplifyService service;
    private final AmplifyReading reading;
    private final AmplifyPages pages;
    private final PostService posts;
    private final CurrentReader reader;

    @Inject
    public AmplificationsResource(AmplifyService service, AmplifyReading reading, AmplifyPages pages, PostService posts, CurrentReader reader) {
        this.service = service;
        this.reading = reading;
        this.pages = pages;
        this.posts = posts;
        this.reader = reader;
    }

    /** Where it is passed on to, as far as that is the caller's concern: as its author, or as who passes it on. */
    @GET
    public Response list(@PathParam("post") String post, @Context Request request) {
        SeenPost seen = posts.find(AmplifyCall.post(post), reader.person());
        List<SeenAmplification> concerning = reading.of(seen, reader.person()).below().getOrDefault(seen.id(), List.of());
        return Lists.answer(PageBody.whole(concerning, AmplificationBody::of), request);
    }

    /** What passing it on to that community would mean. */
    @GET
    @Path("target")
    public AmplifyTargetBody target(@PathParam("post") String post, @QueryParam("community") String community) {
        return pages.target(AmplifyCall.post(post), AmplifyCall.community(community));
    }

    /** Passes it on to a community with a sentence of the caller's own, or asks its author whether that may be. */
    @POST
    public Response passOn(@PathParam("post") String post, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "community", "words");
        AmplifiedBody made = AmplifiedBody.of(service.passOn(AmplifyCall.post(post), AmplifyCall.community(input.text("community")), input.text("words"), reader.person()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Its author asks that it be not passed on. */
    @PUT
    @Path("closed")
    public void close(@PathParam("post") String post) {
        service.close(AmplifyCall.post(post), reader.person());
    }

    /** Its author lets it be passed on again. */
    @DELETE
    @Path("closed")
    public void open(@PathParam("post") String post) {
        service.open(AmplifyCall.post(post), reader.person());
    }
}
