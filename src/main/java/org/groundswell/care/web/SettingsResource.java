package org.groundswell.care.web;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.care.SettingsService;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Setting;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.WebRefusal;

/** How the caller wants to be told. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SettingsResource {
    private static final String KINDS = "kinds";
    private final SettingsService settings;
    private final CurrentReader reader;

    @Inject
    public SettingsResource(SettingsService settings, CurrentReader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /** As it is now, in the words of what is in effect. */
    @GET
    public Response get(@Context Request request) {
        return Lists.answer(SettingsBody.of(settings.of(reader.person()).settings()), request);
    }

    /** Changes what is named and leaves the rest; with a version only if nothing changed since. */
    @PUT
    public SettingsBody change(Map<String, Object> body) {
        JsonInput input = JsonInput.of(body, KINDS, "rhythm", "hour", "weekday", "version");
        Map<KindRule, Setting> chosen = new HashMap<>();
        for (String kind : input.names(KINDS)) {
            JsonInput one = input.part(KINDS, kind, "channel", "digest");
            chosen.put(KindRule.parse(kind), Setting.parse(one.text("channel"), one.flag("digest")));
        }
        return SettingsBody.of(settings.change(chosen, input.text("rhythm"), input.text("hour"), input.text("weekday"), input.number("version"),
            reader.person()).settings());
    }

    /** Turns quiet mode on or off. */
    @PUT
    @Path("quiet")
    public SettingsBody quiet(Map<String, Object> body) {
        Boolean quiet = JsonInput.of(body, "quiet").flag("quiet");
        if (quiet == null) {
            throw new Refused(WebRefusal.INVALID_BODY, "quiet");
        }
        return SettingsBody.of(settings.quiet(quiet, reader.person()).settings());
    }
}
