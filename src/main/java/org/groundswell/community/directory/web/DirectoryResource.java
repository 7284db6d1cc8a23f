package org.groundswell.community.directory.web;

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
import org.groundswell.community.directory.DirectoryService;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** The directory of communities, for programs. */
@Path("communities")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class DirectoryResource {
    private final DirectoryService directory;
    private final CurrentReader reader;

    @Inject
    public DirectoryResource(DirectoryService directory, CurrentReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** The communities the caller may see, by name. */
    @GET
    public Response list(@QueryParam("search") String search, @QueryParam("type") String type, @QueryParam("stage") String stage,
        @QueryParam("seats") String seats, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        DirectoryFilter filter = DirectoryFilter.parse(search, type, stage, seats);
        return Lists.answer(PageBody.of(directory.find(filter, Lists.window(limit, after), reader.person()), ListedCommunityBody::of), request);
    }
}
