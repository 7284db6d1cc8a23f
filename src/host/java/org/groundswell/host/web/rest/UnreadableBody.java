package org.groundswell.host.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Answers 400 to JSON that is broken, of the wrong shape or has properties nobody knows; says nothing of classes. */
final class UnreadableBody implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException failed) {
        return Response.status(Response.Status.BAD_REQUEST).type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Map.of("status-code", 400, "message", "The body of the request cannot be read")).build();
    }
}
