package org.groundswell.outloud.response.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.response.ResponseService;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** What is said to one post. */
@Path("posts/{post}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ResponsesResource {
    private final ResponseService responses;
    private final CurrentReader reader;

    @Inject
    public ResponsesResource(ResponseService responses, CurrentReader reader) {
        this.responses = responses;
        this.reader = reader;
    }

    /** What stands under the post, oldest first. */
    @GET
    @Path("responses")
    public Response under(@PathParam("post") String post, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        Page<SeenResponse> page = responses.under(ResponseCall.post(post), Lists.window(limit, after), reader.person());
        return Lists.answer(PageBody.of(page, ResponseBody::of), request);
    }

    /** Other views, which stand beside the post, always all of them. */
    @GET
    @Path("views")
    public Response beside(@PathParam("post") String post, @Context Request request) {
        Page<SeenResponse> all = new Page<>(responses.beside(ResponseCall.post(post), reader.person()), Optional.empty());
        return Lists.answer(PageBody.of(all, ResponseBody::of), request);
    }

    /** Says something to the post, or with "parent" to a response. */
    @POST
    @Path("responses")
    public ResponseBody say(@PathParam("post") String post, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "kind", "text", "evidence", "stance", "identity", "parent");
        return ResponseBody.of(responses.say(ResponseCall.post(post), ResponseCall.parent(input.text("parent")), ResponseCall.words(input),
            Identity.parse(input.text("identity")), reader.person()));
    }
}
