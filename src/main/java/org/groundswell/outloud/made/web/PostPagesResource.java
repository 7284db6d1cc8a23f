package org.groundswell.outloud.made.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.outloud.made.MadeService;
import org.groundswell.outloud.made.domain.MadeRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Texts;
import org.groundswell.shared.web.JsonInput;

/** Pages that are made of a post. */
@Path("posts/{post}/pages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PostPagesResource {
    private final MadeService making;
    private final Texts texts;
    private final CurrentReader reader;

    @Inject
    public PostPagesResource(MadeService making, Texts texts, CurrentReader reader) {
        this.making = making;
        this.texts = texts;
        this.reader = reader;
    }

    /** Makes a page with that "title" of the post and of those answers to it that are named as "quotes", none if that is left out. */
    @POST
    public Response make(@PathParam("post") String post, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "title", "quotes");
        List<Ref> quotes = Objects.requireNonNullElse(input.texts("quotes"), List.<String>of()).stream()
            .map(ref -> Ref.parse(ref).orElseThrow(() -> new Refused(MadeRefusal.QUOTED_ANSWER_GONE, "quotes"))).toList();
        return Response.status(Response.Status.CREATED).entity(MadePageBody.of(making.make(MadeCall.post(post), input.text("title"), quotes,
            MadeCall.phrases(texts, reader.locale()), reader.person()))).build();
    }
}
