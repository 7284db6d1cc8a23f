package org.groundswell.outloud.topic.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.groundswell.outloud.topic.FollowService;
import org.groundswell.shared.domain.CurrentReader;

/** Whether one follows a topic. */
@Path("topics/{topic}/follow")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class TopicFollowResource {
    private final FollowService following;
    private final CurrentReader reader;

    @Inject
    public TopicFollowResource(FollowService following, CurrentReader reader) {
        this.following = following;
        this.reader = reader;
    }

    /** Follows. */
    @PUT
    public void follow(@PathParam("topic") String topic) {
        following.follow(TopicCall.topic(topic), reader.person());
    }

    /** Follows no more. */
    @DELETE
    public void unfollow(@PathParam("topic") String topic) {
        following.unfollow(TopicCall.topic(topic), reader.person());
    }
}
