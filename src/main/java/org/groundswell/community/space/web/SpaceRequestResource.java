package org.groundswell.community.space.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.space.domain.SpaceAnswer;
import org.groundswell.community.space.domain.SpaceRefusal;
import org.groundswell.community.space.domain.SpaceWish;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** Requests for spaces. */
@Path("spaceRequests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SpaceRequestResource {
    private static final String ANSWERED = "ANSWERED";
    private static final String WAITING = "WAITING";

    private final SpaceRequestService requests;
    private final CurrentReader reader;

    @Inject
    public SpaceRequestResource(SpaceRequestService requests, CurrentReader reader) {
        this.requests = requests;
        this.reader = reader;
    }

    /** Those that wait (or, with state=ANSWERED, the others) for administrators of the wiki; everybody else gets their own. */
    @GET
    public Response list(@QueryParam("state") String state, @QueryParam("limit") String limit, @QueryParam("after") String after, @Context Request request) {
        return Lists.answer(PageBody.of(page(state, Lists.window(limit, after), reader.person()), SpaceRequestBody::of), request);
    }

    private Page<SeenSpaceRequest> page(String state, Window window, Person person) {
        boolean answered = ANSWERED.equals(state);
        if (state != null && !state.isEmpty() && !answered && !WAITING.equals(state)) {
            throw new Refused(SpaceRefusal.UNKNOWN_REQUEST_STATE, "state");
        }
        if (!requests.answers(person)) {
            return requests.own(window, person);
        }
        return answered ? requests.answered(window, person) : requests.waiting(window, person);
    }

    /** Asks for a space. */
    @POST
    public Response ask(Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "name", "purpose", "kind", "why");
        SpaceWish wish = SpaceWish.of(input.text("name"), input.text("purpose"), input.text("kind"), input.text("why"));
        return Response.status(Response.Status.CREATED).entity(SpaceRequestBody.of(requests.ask(wish, reader.person()))).build();
    }

    /** Answers. */
    @PUT
    @Path("{request}")
    public SpaceRequestBody answer(@PathParam("request") String request, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "state", "words", "address");
        SpaceAnswer said = SpaceAnswer.of(input.text("state"), input.text("words"), input.text("address"));
        return SpaceRequestBody.of(requests.answer(ref(request), said, reader.person()));
    }

    /** Takes one's own request back. */
    @DELETE
    @Path("{request}")
    public void remove(@PathParam("request") String request) {
        requests.remove(ref(request), reader.person());
    }

    private static Ref ref(String name) {
        return Ref.parse(name, SpaceRefusal.SPACE_REQUEST_NOT_FOUND);
    }
}
