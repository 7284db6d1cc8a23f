package org.groundswell.community.charter.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.groundswell.community.charter.CharterService;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** A community's charter and its versions, for script and for programs. */
@Path("communities/{community}/charter")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CharterResource {
    private final CharterService charters;
    private final CurrentReader reader;

    @Inject
    public CharterResource(CharterService charters, CurrentReader reader) {
        this.charters = charters;
        this.reader = reader;
    }

    /** The charter as it is now. */
    @GET
    public CharterBody find(@PathParam("community") String community) {
        return CharterBody.of(charters.show(new CommunityName(community), reader.person()));
    }

    /** All versions that were ever proposed, newest first. */
    @GET
    @Path("versions")
    public Response versions(@PathParam("community") String community, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(charters.versions(new CommunityName(community), Lists.window(limit, after), reader.person()), VersionBody::of), request);
    }

    /** One version. */
    @GET
    @Path("versions/{no}")
    public VersionBody version(@PathParam("community") String community, @PathParam("no") String no) {
        return VersionBody.of(charters.version(new CommunityName(community), CharterCall.version(no), reader.person()));
    }

    /** What a version changed in the one before it, or in another one. */
    @GET
    @Path("versions/{no}/changes")
    public ChangesBody changes(@PathParam("community") String community, @PathParam("no") String no, @QueryParam("from") String from) {
        return ChangesBody.of(charters.changes(new CommunityName(community), CharterCall.otherVersion(from), CharterCall.version(no), reader.person()));
    }

    /** What the draft would change. */
    @GET
    @Path("draft/changes")
    public ChangesBody draftChanges(@PathParam("community") String community) {
        return ChangesBody.of(charters.draftChanges(new CommunityName(community), reader.person()));
    }
}
