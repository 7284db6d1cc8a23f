package org.groundswell.outloud.web.file;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.shared.web.Lists;

/** Feeds for feed readers, as Atom. */
@Path("feed/atom")
@Produces({"application/atom+xml;charset=UTF-8", "application/xml;charset=UTF-8"})
@AnonymousSiteAccess
public class AtomResource {
    static final String FORMAT = "atom";
    private final FeedFiles files;

    @Inject
    public AtomResource(FeedFiles files) {
        this.files = files;
    }

    /** What is newest in the feed, or behind a place in it. */
    @GET
    public Response part(@QueryParam("scope") String scope, @QueryParam("of") String of, @QueryParam("kinds") String kinds, @QueryParam("limit") String limit,
                         @QueryParam("after") String after, @Context Request request) {
        return Lists.forReaders(AtomText.of(files.of(FeedQuery.parse(scope, of, kinds), Lists.window(limit, after), FORMAT)), request);
    }
}
