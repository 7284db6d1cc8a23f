package org.groundswell.host.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last mapper asked: what no mapper of the app knows is logged under an id, and only the id is answered. */
@Priority(Priorities.USER + 1000)
final class AnyFailure implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(AnyFailure.class);

    @Override
    public Response toResponse(Throwable failed) {
        if (failed instanceof WebApplicationException known) {
            Response meant = known.getResponse();
            return meant.hasEntity() || meant.getStatus() < Response.Status.BAD_REQUEST.getStatusCode() ? meant
                : Response.fromResponse(meant).type(MediaType.APPLICATION_JSON_TYPE).entity(body(meant.getStatusInfo())).build();
        }
        String id = UUID.randomUUID().toString();
        LOG.error("A REST resource failed, id {}", id, Unquoted.of(failed));
        Map<String, Object> body = body(Response.Status.INTERNAL_SERVER_ERROR);
        body.put("id", id);
        return Response.serverError().type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    private static Map<String, Object> body(Response.StatusType status) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status-code", status.getStatusCode());
        body.put("message", status.getReasonPhrase());
        return body;
    }
}
