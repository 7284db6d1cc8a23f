package org.groundswell.outloud.web.file;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.shared.web.Lists;

/** Feeds for feed readers, as JSON Feed 1.1. */
@Path("feed/json")
@Produces({"application/feed+json", MediaType.APPLICATION_JSON})
@AnonymousSiteAccess
public class JsonFeedResource {
    static final String FORMAT = "json";
    private final FeedFiles files;

    @Inject
    public JsonFeedResource(FeedFiles files) {
        this.files = files;
    }

    /** What is newest in the feed, or behind a place in it. */
    @GET
    public Response part(@QueryParam("scope") String scope, @QueryParam("of") String of, @QueryParam("kinds") String kinds, @QueryParam("limit") String limit,
                         @QueryParam("after") String after, @Context Request request) {
        return Lists.forReaders(JsonFeedBody.of(files.of(FeedQuery.parse(scope, of, kinds), Lists.window(limit, after), FORMAT)), request);
    }
}
