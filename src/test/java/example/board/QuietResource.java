package example.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource whose author forgot the access annotation. */
@Path("quiet")
public class QuietResource {
    @GET
    public String get() {
        return "quiet";
    }
}
