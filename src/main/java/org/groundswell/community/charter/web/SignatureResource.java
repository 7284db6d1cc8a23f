package org.groundswell.community.charter.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.community.charter.SignatureService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Signing a charter. */
@Path("communities/{community}/charter")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SignatureResource {
    private final SignatureService signatures;
    private final CurrentReader reader;

    @Inject
    public SignatureResource(SignatureService signatures, CurrentReader reader) {
        this.signatures = signatures;
        this.reader = reader;
    }

    /** Signs the version in effect, whatever was signed before. */
    @PUT
    @Path("signature")
    @Consumes(MediaType.APPLICATION_JSON)
    public SignatureBody sign(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "no", "words");
        return SignatureBody.of(signatures.sign(new CommunityName(community), CharterCall.read(input), input.text("words"), reader.person()));
    }

    /** Leaves the signature with the version that was signed. */
    @PUT
    @Path("signature/kept")
    @Consumes(MediaType.APPLICATION_JSON)
    public SignatureBody keep(@PathParam("community") String community, Map<String, Object> body) {
        return SignatureBody.of(signatures.keep(new CommunityName(community), CharterCall.read(JsonInput.of(body, "no")), reader.person()));
    }

    /** Takes the signature back. */
    @DELETE
    @Path("signature")
    public void withdraw(@PathParam("community") String community) {
        signatures.withdraw(new CommunityName(community), reader.person());
    }

    /** Who has signed which version. */
    @GET
    @Path("signatures")
    public Response list(@PathParam("community") String community, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(signatures.list(new CommunityName(community), Lists.window(limit, after), reader.person()), SignatureBody::of), request);
    }
}
