package example.elsewhere;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource outside of the packages the module names. */
@Path("other")
@UnrestrictedAccess
public class OtherResource {
    @GET
    public String get() {
        return "other";
    }
}
