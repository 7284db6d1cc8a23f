package org.groundswell.outloud.topic.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.topic.FollowService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;

/** Whether one follows a series of posts. */
@Path("series/{series}/follow")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SeriesFollowResource {
    private final FollowService following;
    private final CurrentReader reader;

    @Inject
    public SeriesFollowResource(FollowService following, CurrentReader reader) {
        this.following = following;
        this.reader = reader;
    }

    /** Follows. */
    @PUT
    public void follow(@PathParam("series") String series) {
        following.followSeries(Ref.parse(series, PostRefusal.SERIES_NOT_FOUND), reader.person());
    }

    /** Follows no more. */
    @DELETE
    public void unfollow(@PathParam("series") String series) {
        following.unfollowSeries(Ref.parse(series, PostRefusal.SERIES_NOT_FOUND), reader.person());
    }
}
