package org.groundswell.care.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.groundswell.care.WikiSettingsService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.WikiSettings.Choice;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.WebRefusal;

/** What administrators have decided for the whole wiki. */
@Path("admin/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class WikiSettingsResource {
    private static final String PAGE_TALK = "pageTalk";
    private final WikiSettingsService settings;
    private final CurrentReader reader;

    @Inject
    public WikiSettingsResource(WikiSettingsService settings, CurrentReader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /** As it is now. */
    @GET
    public Map<String, Boolean> get() {
        return body(settings.wanted(reader.person()));
    }

    /** Decides whether the conversations about a page stand under every page. */
    @PUT
    public Map<String, Boolean> change(Map<String, Object> body) {
        Boolean wanted = JsonInput.of(body, PAGE_TALK).flag(PAGE_TALK);
        if (wanted == null) {
            throw new Refused(WebRefusal.INVALID_BODY, PAGE_TALK);
        }
        return body(settings.choose(Choice.PAGE_TALK, wanted, reader.person()));
    }

    private static Map<String, Boolean> body(Set<Choice> wanted) {
        return Map.of(PAGE_TALK, wanted.contains(Choice.PAGE_TALK));
    }
}
