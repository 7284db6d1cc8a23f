package example.board;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** An app's own answer to everything that goes wrong. */
@Provider
public class AnyMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failed) {
        return Response.status(418).type("text/plain").entity("mapped by the app").build();
    }
}
