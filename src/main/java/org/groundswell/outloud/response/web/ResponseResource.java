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
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.groundswell.outloud.response.ResponseService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.JsonInput;

/** One response, and what its author does with it. */
@Path("responses/{response}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ResponseResource {
    private final ResponseService responses;
    private final CurrentReader reader;

    @Inject
    public ResponseResource(ResponseService responses, CurrentReader reader) {
        this.responses = responses;
        this.reader = reader;
    }

    /** The response, without what was said to it. */
    @GET
    public ResponseBody find(@PathParam("response") String response) {
        return ResponseBody.of(responses.find(ResponseCall.response(response), reader.person()));
    }

    /** Changes words or name; with "version" only if nobody changed it since. */
    @PUT
    public ResponseBody edit(@PathParam("response") String response, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "kind", "text", "evidence", "stance", "identity", "version");
        return ResponseBody.of(responses.edit(ResponseCall.response(response), ResponseCall.words(input), Identity.parse(input.text("identity")),
            input.number("version"), reader.person()));
    }

    /** Takes the words back. */
    @DELETE
    public ResponseBody withdraw(@PathParam("response") String response) {
        return ResponseBody.of(responses.withdraw(ResponseCall.response(response), reader.person()));
    }
}
