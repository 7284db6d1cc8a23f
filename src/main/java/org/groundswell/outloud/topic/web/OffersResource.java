package org.groundswell.outloud.topic.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.groundswell.outloud.topic.HelpService;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Offers of help, whatever they are about. */
@Path("offers")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class OffersResource {
    private final HelpService help;
    private final CurrentReader reader;

    @Inject
    public OffersResource(HelpService help, CurrentReader reader) {
        this.help = help;
        this.reader = reader;
    }

    /** Those of a space in which all the words searched occur, fifty at most; without a space one's own. */
    @GET
    public Response list(@QueryParam("space") String space, @QueryParam("search") String search, @Context Request request) {
        List<SeenOffer> found = space == null || space.isEmpty() ? help.own(reader.person()) : help.search(TopicCall.space(space), search, reader.person());
        return Lists.answer(PageBody.of(Page.whole(found), OfferBody::of), request);
    }

    /** Takes one's own offer back. */
    @DELETE
    @Path("{offer}")
    public void withdraw(@PathParam("offer") String offer) {
        help.withdraw(Ref.parse(offer, TopicRefusal.HELP_NOT_FOUND), reader.person());
    }
}
