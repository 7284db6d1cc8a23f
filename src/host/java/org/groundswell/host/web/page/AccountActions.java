package org.groundswell.host.web.page;

import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.web.Languages;
import org.groundswell.host.web.LocalPath;
import org.groundswell.host.web.Theme;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** A visitor's own affairs: log-in form, language, look and access tokens. */
final class AccountActions {
    private final WikiParts wiki;

    AccountActions(WikiParts wiki) {
        this.wiki = wiki;
    }

    /** A token in its owner's list. */
    record TokenView(long id, String label, String created) {
    }

    void addTo(Routes routes) {
        routes.get("/login", this::login);
        routes.get("/login.action", this::login);
        routes.post("/settings/language.action", this::language);
        routes.post("/settings/theme.action", this::theme);
        routes.get("/plugins/personalaccesstokens/usertokens.action", visit -> tokens(visit, ""));
        routes.post("/plugins/personalaccesstokens/create.action", this::issue);
        routes.post("/plugins/personalaccesstokens/revoke.action", this::revoke);
    }

    private Answer login(Visit visit) {
        Map<String, Object> values = new HashMap<>();
        values.put("failed", !visit.text("failed").isEmpty());
        values.put("destination", visit.text("os_destination").isEmpty() ? "/dashboard.action" : visit.text("os_destination"));
        return Answer.page("login.vm", visit.say("host.login.title"), values);
    }

    private Answer language(Visit visit) {
        Locale chosen = Languages.KNOWN.stream().filter(known -> known.toLanguageTag().equals(visit.text("language"))).findFirst()
            .orElseThrow(NotShown::new);
        if (visit.person() == null) {
            Languages.remember(chosen, visit.request(), visit.response());
        } else {
            wiki.people().setLocale(visit.person().getKey(), chosen);
        }
        return back(visit);
    }

    private Answer theme(Visit visit) {
        Theme chosen = "dark".equals(visit.text("theme")) ? Theme.DARK : Theme.LIGHT;
        if (visit.person() == null) {
            chosen.remember(visit.request(), visit.response());
        } else {
            wiki.people().setTheme(visit.person().getKey(), chosen.word());
        }
        return back(visit);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(LocalPath.of(visit.text("here"), "/dashboard.action"));
    }

    private Answer tokens(Visit visit, String fresh) {
        Reading.refuseUnless(visit, visit.person() != null);
        return Answer.page("tokens.vm", visit.say("host.tokens.title"), Map.of("fresh", fresh, "tokens",
            wiki.tokens().of(visit.person().getKey()).stream().map(token -> new TokenView(token.id(), token.label(),
                Views.when(Date.from(token.createdAt()), visit.locale()))).toList()));
    }

    private Answer issue(Visit visit) {
        Reading.refuseUnless(visit, visit.person() != null);
        String label = visit.text("label").strip();
        if (label.isEmpty() || label.length() > 255) {
            throw new WikiRefused(WikiRefusal.INVALID, visit.say("host.tokens.name.missing"));
        }
        return tokens(visit, wiki.tokens().issue(visit.person().getKey(), label));
    }

    private Answer revoke(Visit visit) {
        Reading.refuseUnless(visit, visit.person() != null);
        wiki.tokens().revoke(visit.person().getKey(), visit.number("id"));
        visit.notice("host.tokens.revoked");
        return new Answer.Redirect("/plugins/personalaccesstokens/usertokens.action");
    }
}
