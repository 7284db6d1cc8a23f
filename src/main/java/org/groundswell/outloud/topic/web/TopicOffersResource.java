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
import org.groundswell.outloud.topic.HelpService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Who offers help with a topic. */
@Path("topics/{topic}/offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class TopicOffersResource {
    private final HelpService help;
    private final CurrentReader reader;

    @Inject
    public TopicOffersResource(HelpService help, CurrentReader reader) {
        this.help = help;
        this.reader = reader;
    }

    /** A part of them, the last to end first. */
    @GET
    public Response list(@PathParam("topic") String topic, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(help.about(TopicCall.topic(topic), Lists.window(limit, after), reader.person()), OfferBody::of), request);
    }

    /** Offers help by name, or changes what one offers. */
    @PUT
    @Path("own")
    public OfferBody offer(@PathParam("topic") String topic, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "words", "until");
        return OfferBody.of(help.offer(TopicCall.topic(topic), input.text("words"), input.text("until"), reader.person()));
    }
}
