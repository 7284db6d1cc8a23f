package org.groundswell.outloud.topic.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.outloud.topic.TopicService;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** The topics of a space, and what stewards do with them. */
@Path("topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class TopicsResource {
    private final TopicService topics;
    private final CurrentReader reader;

    @Inject
    public TopicsResource(TopicService topics, CurrentReader reader) {
        this.topics = topics;
        this.reader = reader;
    }

    /** Those in use or, with state=RETIRED, those no longer offered, by name; only those that begin with what is searched. */
    @GET
    public Response list(@QueryParam("space") String space, @QueryParam("state") String state, @QueryParam("search") String search,
                         @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(topics.list(TopicCall.space(space), TopicCall.listed(state), search, Lists.window(limit, after), reader.person()),
            TopicBody::of), request);
    }

    /** Ten at most that somebody may mean who has begun to type that. */
    @GET
    @Path("offered")
    public Response offered(@QueryParam("space") String space, @QueryParam("typed") String typed, @Context Request request) {
        Page<Topic> few = Page.whole(topics.offered(TopicCall.space(space), typed, reader.person()));
        return Lists.answer(PageBody.of(few, TopicNameBody::of), request);
    }

    /** One topic, or the one it means now. */
    @GET
    @Path("{topic}")
    public TopicBody topic(@PathParam("topic") String topic) {
        return TopicBody.of(topics.topic(TopicCall.topic(topic), reader.person()));
    }

    /** Gives it another word. */
    @PUT
    @Path("{topic}/name")
    public TopicBody rename(@PathParam("topic") String topic, Map<String, Object> body) {
        return TopicBody.of(topics.rename(TopicCall.topic(topic), JsonInput.of(body, "name").text("name"), reader.person()));
    }

    /** Makes it mean another topic of the space, which is named by its word. */
    @PUT
    @Path("{topic}/merge")
    public TopicBody merge(@PathParam("topic") String topic, Map<String, Object> body) {
        return TopicBody.of(topics.merge(TopicCall.topic(topic), JsonInput.of(body, "into").text("into"), reader.person()));
    }

    /** Retires it or takes it up again. */
    @PUT
    @Path("{topic}/state")
    public TopicBody change(@PathParam("topic") String topic, Map<String, Object> body) {
        Topic.State state = TopicCall.chosen(JsonInput.of(body, "state").text("state"));
        return TopicBody.of(state == Topic.State.RETIRED ? topics.retire(TopicCall.topic(topic), reader.person())
            : topics.takeUp(TopicCall.topic(topic), reader.person()));
    }
}
