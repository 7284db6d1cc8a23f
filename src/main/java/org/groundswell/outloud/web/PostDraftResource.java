package org.groundswell.outloud.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.outloud.PostDrafts;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.JsonInput;

/** What somebody has begun to write at a place. */
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PostDraftResource {
    private final PostDrafts drafts;
    private final CurrentReader reader;

    @Inject
    public PostDraftResource(PostDrafts drafts, CurrentReader reader) {
        this.drafts = drafts;
        this.reader = reader;
    }

    /** The caller's draft; 204 if there is none. */
    @GET
    public Response find(@QueryParam("page") String page, @QueryParam("community") String community, @QueryParam("circle") String circle) {
        return drafts.find(PostSpot.parse(page, community, circle), reader.person())
            .map(draft -> Response.ok(PostDraftBody.of(draft))).orElseGet(Response::noContent)
            .header("Cache-Control", "no-store").build();
    }

    /** Keeps the caller's draft. */
    @PUT
    public PostDraftBody save(@QueryParam("page") String page, @QueryParam("community") String community, @QueryParam("circle") String circle,
                              Map<String, Object> body) {
        JsonInput input = PostCall.input(body);
        return PostDraftBody.of(drafts.save(PostSpot.parse(page, community, circle), PostWords.draft(PostCall.typed(input)), Identity.parse(input.text("identity")),
            PostAudience.parse(input.text("audience")), reader.person()));
    }

    /** Throws the caller's draft away. */
    @DELETE
    public void drop(@QueryParam("page") String page, @QueryParam("community") String community, @QueryParam("circle") String circle) {
        drafts.drop(PostSpot.parse(page, community, circle), reader.person());
    }
}
