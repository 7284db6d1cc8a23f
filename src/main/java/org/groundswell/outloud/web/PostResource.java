package org.groundswell.outloud.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** One post, and what its author does with it. */
@Path("posts/{post}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PostResource {
    private final PostService posts;
    private final CurrentReader reader;

    @Inject
    public PostResource(PostService posts, CurrentReader reader) {
        this.posts = posts;
        this.reader = reader;
    }

    /** The post, whole. */
    @GET
    public PostBody find(@PathParam("post") String post) {
        return PostBody.of(posts.find(PostCall.post(post), reader.person()));
    }

    /** Says it in other words or under another name; with "version" only if nobody changed it since. */
    @PUT
    public PostBody edit(@PathParam("post") String post, Map<String, Object> body) {
        JsonInput input = PostCall.input(body);
        return PostBody.of(posts.edit(PostCall.post(post), PostWords.of(PostCall.typed(input)), Identity.parse(input.text("identity")), input.number("version"),
            reader.person()));
    }

    /** Takes the words back; what others answered stays. */
    @DELETE
    public PostBody withdraw(@PathParam("post") String post) {
        return PostBody.of(posts.withdraw(PostCall.post(post), reader.person()));
    }

    /** Makes it for more people or for fewer. */
    @PUT
    @Path("audience")
    public PostBody mean(@PathParam("post") String post, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "audience", "version");
        PostAudience audience = PostAudience.parse(input.text("audience"));
        if (audience == null) {
            throw new Refused(PostRefusal.UNKNOWN_AUDIENCE, "audience");
        }
        return PostBody.of(posts.mean(PostCall.post(post), audience, input.number("version"), reader.person()));
    }

    /** What it said before it was edited, the latest first, always all of it. */
    @GET
    @Path("history")
    public Response history(@PathParam("post") String post, @Context Request request) {
        return Lists.answer(PageBody.whole(posts.history(PostCall.post(post), reader.person()), FormerTextBody::of), request);
    }
}
