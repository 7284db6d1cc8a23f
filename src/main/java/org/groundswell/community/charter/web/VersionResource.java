package org.groundswell.community.charter.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.groundswell.community.charter.VersionService;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.JsonInput;

/** What stewards do with a charter: write, propose, bring into effect. */
@Path("communities/{community}/charter")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class VersionResource {
    private final VersionService versions;
    private final CurrentReader reader;

    @Inject
    public VersionResource(VersionService versions, CurrentReader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    /** Writes on the draft; "version" is that of the draft the writer saw, missing if there was none. */
    @PUT
    @Path("draft")
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionBody saveDraft(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, "purpose", "values", "weGive", "youGet", "howToLeave", "body", "changeNote", "intentNote", "version");
        ChangeNotes notes = ChangeNotes.of(input.text("changeNote"), input.text("intentNote"));
        return VersionBody.of(versions.saveDraft(new CommunityName(community), CharterCall.text(input), notes, input.number("version"), reader.person()));
    }

    /** Throws the draft away. */
    @DELETE
    @Path("draft")
    public void discardDraft(@PathParam("community") String community) {
        versions.discardDraft(new CommunityName(community), reader.person());
    }

    /** Asks everybody about the draft for some days, or brings it into effect if there is nobody to ask. */
    @POST
    @Path("proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionBody propose(@PathParam("community") String community, Map<String, Object> body) {
        JsonInput input = JsonInput.optional(body, "days", "version");
        return VersionBody.of(versions.propose(new CommunityName(community), input.number("version"), input.number("days"), reader.person()));
    }

    /** Takes the proposed version back. */
    @DELETE
    @Path("proposal")
    public VersionBody withdrawProposal(@PathParam("community") String community) {
        return VersionBody.of(versions.withdrawProposal(new CommunityName(community), reader.person()));
    }

    /** Brings the proposed version into effect. */
    @PUT
    @Path("proposal/effect")
    public VersionBody takeEffect(@PathParam("community") String community) {
        return VersionBody.of(versions.takeEffect(new CommunityName(community), reader.person()));
    }
}
