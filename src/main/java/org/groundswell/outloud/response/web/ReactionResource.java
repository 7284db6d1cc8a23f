package org.groundswell.outloud.response.web;

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
import java.util.Optional;
import org.groundswell.outloud.response.ReactionService;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** What one press says to a post. */
@Path("posts/{post}/reactions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ReactionResource {
    private final ReactionService reactions;
    private final CurrentReader reader;

    @Inject
    public ReactionResource(ReactionService reactions, CurrentReader reader) {
        this.reactions = reactions;
        this.reader = reader;
    }

    /** Who thanked or read to the end, told to the post's author only; nobody to others. */
    @GET
    public Response toAuthor(@PathParam("post") String post, @Context Request request) {
        Page<ReactionBody> all = new Page<>(reactions.toAuthor(ResponseCall.post(post), reader.person()).stream().map(ReactionBody::of).toList(), Optional.empty());
        return Lists.answer(PageBody.of(all, body -> body), request);
    }

    /** Presses; with "note" it says why, with "named" the author of the post may know who it was. */
    @PUT
    @Path("{reaction}")
    public void press(@PathParam("post") String post, @PathParam("reaction") String reaction, Map<String, Object> body) {
        JsonInput input = JsonInput.optional(body, "note", "named");
        reactions.press(ResponseCall.post(post), ReactionKind.parse(reaction), input.text("note"), input.says("named"), reader.person());
    }

    /** Takes the press back. */
    @DELETE
    @Path("{reaction}")
    public void takeBack(@PathParam("post") String post, @PathParam("reaction") String reaction) {
        reactions.takeBack(ResponseCall.post(post), ReactionKind.parse(reaction), reader.person());
    }
}
