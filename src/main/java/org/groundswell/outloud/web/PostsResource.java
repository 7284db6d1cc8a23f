package org.groundswell.outloud.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.JsonInput;

/** Where posts are published: on a page, in a community or a circle, or without any of them to the whole site. */
@Path("posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PostsResource {
    private final PostService posts;
    private final CurrentReader reader;

    @Inject
    public PostsResource(PostService posts, CurrentReader reader) {
        this.posts = posts;
        this.reader = reader;
    }

    /** Publishes a post; the caller's draft at that place becomes it. */
    @POST
    public Response publish(@QueryParam("page") String page, @QueryParam("community") String community, @QueryParam("circle") String circle, Map<String, Object> body) {
        JsonInput input = PostCall.input(body);
        SeenPost made = posts.publish(PostSpot.parse(page, community, circle), PostWords.of(PostCall.typed(input)), Identity.parse(input.text("identity")),
            PostAudience.parse(input.text("audience")), reader.person());
        return Response.status(Response.Status.CREATED).entity(PostBody.of(made)).build();
    }
}
