package org.groundswell.outloud.amplify.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.groundswell.outloud.amplify.AmplifyService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonInput;

/** One passing on of a post. */
@Path("amplifications/{amplification}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class AmplificationResource {
    private final AmplifyService service;
    private final CurrentReader reader;

    @Inject
    public AmplificationResource(AmplifyService service, CurrentReader reader) {
        this.service = service;
        this.reader = reader;
    }

    /** The author of the post says YES or NO. */
    @PUT
    @Path("answer")
    public void answer(@PathParam("amplification") String amplification, Map<String, Object> body) {
        boolean yes = AmplifyCall.yes(JsonInput.of(body, "answer").text("answer"));
        Ref which = AmplifyCall.amplification(amplification);
        if (yes) {
            service.agree(which, reader.person());
        } else {
            service.decline(which, reader.person());
        }
    }

    /** Whoever passed it on, or the author who said yes, takes that back. */
    @DELETE
    public void takeBack(@PathParam("amplification") String amplification) {
        service.takeBack(AmplifyCall.amplification(amplification), reader.person());
    }
}
