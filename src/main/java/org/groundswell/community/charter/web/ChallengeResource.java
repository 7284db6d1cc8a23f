package org.groundswell.community.charter.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundswell.community.charter.ChallengeAnswer;
import org.groundswell.community.charter.ChallengeService;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageBody;

/** One challenge, and what is done with it. */
@Path("challenges/{challenge}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ChallengeResource {
    private final ChallengeService challenges;
    private final CurrentReader reader;

    @Inject
    public ChallengeResource(ChallengeService challenges, CurrentReader reader) {
        this.challenges = challenges;
        this.reader = reader;
    }

    /** The challenge. */
    @GET
    public ChallengeBody find(@PathParam("challenge") String challenge) {
        return ChallengeBody.of(challenges.find(CharterCall.challenge(challenge), reader.person()));
    }

    /** Takes it back, which only its author can. */
    @DELETE
    public void withdraw(@PathParam("challenge") String challenge) {
        challenges.withdraw(CharterCall.challenge(challenge), reader.person());
    }

    /** Supports it. */
    @PUT
    @Path("support")
    public ChallengeBody support(@PathParam("challenge") String challenge) {
        return ChallengeBody.of(challenges.support(CharterCall.challenge(challenge), reader.person()));
    }

    /** Supports it no more. */
    @DELETE
    @Path("support")
    public ChallengeBody unsupport(@PathParam("challenge") String challenge) {
        return ChallengeBody.of(challenges.unsupport(CharterCall.challenge(challenge), reader.person()));
    }

    /** Answers it in public, which stewards do. */
    @PUT
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChallengeBody answer(@PathParam("challenge") String challenge, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "state", "words", "reviewOn", "wording");
        ChallengeAnswer answer = ChallengeAnswer.of(ChallengeState.parse(input.text("state")), input.text("words"), CharterCall.day(input, "reviewOn"),
            input.text("wording"));
        return ChallengeBody.of(challenges.answer(CharterCall.challenge(challenge), answer, reader.person()));
    }

    /** What happened to it, oldest first, always all of it. */
    @GET
    @Path("history")
    public Response history(@PathParam("challenge") String challenge, @Context Request request) {
        return Lists.answer(PageBody.whole(challenges.history(CharterCall.challenge(challenge), reader.person()), ChallengeEventBody::of), request);
    }
}
