package org.groundswell.search.web;

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
import org.groundswell.search.SearchService;
import org.groundswell.search.domain.Sought;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** What is found by its words. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SearchResource {
    private final SearchService search;
    private final CurrentReader reader;

    @Inject
    public SearchResource(SearchService search, CurrentReader reader) {
        this.search = search;
        this.reader = reader;
    }

    /** What has all of the words, newest first, 20 unless the caller says how many; a part may be shorter although there is more. */
    @GET
    public Response find(@QueryParam("q") String typed, @QueryParam("kind") String kind, @QueryParam("space") String space, @QueryParam("limit") String limit,
                         @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(search.find(Sought.parse(typed, kind, space), Lists.window(limit, after), reader.person()), HitBody::of), request);
    }
}
