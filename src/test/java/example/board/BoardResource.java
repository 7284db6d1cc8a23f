package example.board;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A resource with a method for every rule of the door. */
@Path("boards")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class BoardResource {
    private final Greetings greetings;
    private int calls;

    @Inject
    public BoardResource(Greetings greetings) {
        this.greetings = greetings;
    }

    /** Jackson 2 both ways. */
    public record Body(String text, int calls) {
    }

    @GET
    @Path("{name}")
    public Body greet(@PathParam("name") String name) {
        calls++;
        return new Body(greetings.to(name), calls);
    }

    @GET
    @Path("admin/only")
    @AdminOnly
    public Body admin() {
        return new Body("admin", 0);
    }

    @GET
    @Path("really/open")
    @UnrestrictedAccess
    public Body open() {
        return new Body("open", 0);
    }

    @GET
    @Path("kept/long")
    public Response kept() {
        return Response.ok(new Body("kept", 0)).header("Cache-Control", "max-age=60").build();
    }

    @GET
    @Path("broken/inside")
    public Body broken() {
        throw new IllegalStateException("secret detail");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Body json(Body body) {
        return body;
    }

    @POST
    @Path("form")
    public Body form(String text) {
        return new Body(text, 0);
    }

    @DELETE
    @Path("{name}")
    public Body remove(@PathParam("name") String name) {
        return new Body("gone", 0);
    }
}
