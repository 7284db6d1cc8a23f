package org.groundswell.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Texts;

/** Answers what nobody foresaw with an id and nothing else; the log has the rest under the same id. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private final Texts texts;
    private final CurrentReader reader;

    @Inject
    public UnexpectedMapper(Texts texts, CurrentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
            return ofHttp(known.getResponse());
        }
        String id = Incidents.log("a REST call", problem);
        return body(Response.status(500), "UNEXPECTED", id);
    }

    // An unknown address or method, a content type nobody reads: the headers (Allow) are kept.
    private Response ofHttp(Response answer) {
        Response.StatusType status = answer.getStatusInfo();
        String code = String.valueOf(Response.Status.fromStatusCode(status.getStatusCode()));
        return status.getFamily() == Response.Status.Family.CLIENT_ERROR
            ? body(Response.fromResponse(answer), "null".equals(code) ? "BAD_REQUEST" : code.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'), null)
            : answer;
    }

    private Response body(Response.ResponseBuilder answer, String code, String id) {
        String key = id == null ? "org.groundswell.confluence.incident.address" : "org.groundswell.confluence.incident.unexpected";
        String sentence = texts.of(reader.locale(), key, id == null ? "" : id);
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(new ErrorBody(code, sentence, null, id)).build();
    }
}
