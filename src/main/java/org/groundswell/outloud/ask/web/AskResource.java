package org.groundswell.outloud.ask.web;

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
import java.util.List;
import java.util.Map;
import org.groundswell.outloud.ask.AskService;
import org.groundswell.outloud.ask.domain.AskRefusal;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;

/** What becomes of something that was asked. */
@Path("posts/{post}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class AskResource {
    private final AskService asks;
    private final CurrentReader reader;

    @Inject
    public AskResource(AskService asks, CurrentReader reader) {
        this.asks = asks;
        this.reader = reader;
    }

    /** Who is on it, who helped, and what helped. */
    @GET
    @Path("ask")
    public Response find(@PathParam("post") String post, @Context Request request) {
        return Lists.answer(AskBody.of(asks.find(post(post), reader.person())), request);
    }

    /** Ends it, with "what" helped and "helpers", or asks again. */
    @PUT
    @Path("ask")
    public AskBody change(@PathParam("post") String post, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "state", "what", "helpers");
        AskState state = Choices.named(AskState.class, input.text("state")).orElseThrow(() -> new Refused(AskRefusal.UNKNOWN_ASK_STATE, "state"));
        asks.change(post(post), state, input.text("what"), helpers(input.texts("helpers")), reader.person());
        return AskBody.of(asks.find(post(post), reader.person()));
    }

    /** "I'm on it." */
    @PUT
    @Path("helpers/me")
    public void take(@PathParam("post") String post) {
        asks.take(post(post), reader.person());
    }

    /** No longer on it. */
    @DELETE
    @Path("helpers/me")
    public void leave(@PathParam("post") String post) {
        asks.leave(post(post), reader.person());
    }

    private static Ref post(String ref) {
        return Ref.parse(ref).orElseThrow(() -> new Refused(PostRefusal.POST_NOT_FOUND));
    }

    private static List<Ref> helpers(List<String> refs) {
        return refs == null ? List.of() : refs.stream().map(ref -> Ref.parse(ref).orElseThrow(() -> new Refused(AskRefusal.HELPER_NOT_FOUND, "helpers"))).toList();
    }
}
