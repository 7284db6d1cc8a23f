package org.groundswell.outloud.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.shared.web.Fragments;
import org.groundswell.shared.web.Lists;

/** Parts of feeds as the server draws them, so that script never has to draw a post itself. */
@Path("feed/cards")
@Produces("text/html;charset=UTF-8")
@AnonymousSiteAccess
public class FeedCardsResource {
    private final FeedPages pages;

    @Inject
    public FeedCardsResource(FeedPages pages) {
        this.pages = pages;
    }

    /** A part of a feed. */
    @GET
    public Response part(@QueryParam("scope") String scope, @QueryParam("of") String of, @QueryParam("kinds") String kinds, @QueryParam("limit") String limit,
                         @QueryParam("after") String after) {
        return Fragments.answer(pages.part(FeedQuery.parse(scope, of, kinds), Lists.window(limit, after)));
    }
}
