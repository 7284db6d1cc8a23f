package org.groundswell.outloud.web;

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
import org.groundswell.outloud.FeedService;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.web.Lists;

/** Feeds, and whether something has come into them. */
@Path("feed")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class FeedResource {
    private final FeedService feeds;
    private final AmplifyReading amplified;
    private final CurrentReader reader;

    @Inject
    public FeedResource(FeedService feeds, AmplifyReading amplified, CurrentReader reader) {
        this.feeds = feeds;
        this.amplified = amplified;
        this.reader = reader;
    }

    /** Posts, newest first, 20 unless the caller says how many. */
    @GET
    public Response list(@QueryParam("scope") String scope, @QueryParam("of") String of, @QueryParam("kinds") String kinds, @QueryParam("limit") String limit,
                         @QueryParam("after") String after, @Context Request request) {
        Page<SeenPost> page = feeds.list(FeedQuery.parse(scope, of, kinds), Lists.window(limit, after), reader.person());
        return Lists.answer(FeedBody.of(page, amplified.of(page.items(), reader.person())), request);
    }

    /** How many posts have come above the newest one the caller has seen. */
    @GET
    @Path("news")
    public Response news(@QueryParam("scope") String scope, @QueryParam("of") String of, @QueryParam("kinds") String kinds, @QueryParam("since") String since,
                         @Context Request request) {
        return Lists.answer(FeedNewsBody.of(feeds.news(FeedQuery.parse(scope, of, kinds), newest(since), reader.person())), request);
    }

    private static Ref newest(String since) {
        return since == null || since.isEmpty() ? null : Ref.parse(since).orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "since"));
    }
}
