package org.groundswell.community.charter.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.community.charter.ChallengeService;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** The challenges to a community's charter. */
@Path("communities/{community}/charter/challenges")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CharterChallengesResource {
    private final ChallengeService challenges;
    private final CurrentReader reader;

    @Inject
    public CharterChallengesResource(ChallengeService challenges, CurrentReader reader) {
        this.challenges = challenges;
        this.reader = reader;
    }

    /** All of them, or only those that have not come to an end ("filter" is "pending"); newest first. */
    @GET
    public Response list(@PathParam("community") String community, @QueryParam("filter") String filter, @QueryParam("limit") String limit, @QueryParam("after") String after,
        @Context Request request) {
        return Lists.answer(PageBody.of(challenges.list(new CommunityName(community), CharterCall.pending(filter), Lists.window(limit, after), reader.person()),
            ChallengeBody::of), request);
    }

    /** Challenges a sentence. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "no", "section", "quote", "position", "troubles", "better", "evidence", "identity", "objection");
        ChallengeWords words = ChallengeWords.of(input.text("troubles"), input.text("better"), input.text("evidence"));
        SeenChallenge raised = challenges.raise(new CommunityName(community), CharterCall.read(input), CharterSection.parse(input.text("section")),
            input.text("quote"), input.number("position"), words, Identity.parse(input.text("identity")), input.says("objection"),
            reader.person());
        return Response.status(Response.Status.CREATED).entity(ChallengeBody.of(raised)).build();
    }
}
