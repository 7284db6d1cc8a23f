package org.groundswell.host.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.mail.Outbox;
import org.groundswell.host.mail.Outbox.Manner;
import org.groundswell.host.mail.OutboxMail;
import org.groundswell.host.wiki.WikiParts;

/** The mails the wiki would have sent, for administrators to read and for tests to fetch. */
final class OutboxActions {
    private static final int SHOWN = 200;
    private static final String LIST = "/admin/mail/viewoutbox.action";

    private final WikiParts wiki;
    private final Outbox outbox;
    private final ObjectMapper json = new ObjectMapper();

    OutboxActions(WikiParts wiki, Outbox outbox) {
        this.wiki = wiki;
        this.outbox = outbox;
    }

    /** A mail in the list and on its page. */
    record MailView(long id, String to, String subject, String sent, List<HeaderView> headers, boolean html, String plain) {
    }

    /** A line above the words of a mail. */
    record HeaderView(String name, String text) {
    }

    void addTo(Routes routes) {
        routes.get(LIST, this::list);
        routes.get("/admin/mail/viewmail.action", this::mail);
        routes.get("/admin/mail/viewhtml.action", this::html);
        routes.get("/admin/mail/outbox.json", this::data);
        routes.post("/admin/mail/emptyoutbox.action", this::empty);
        routes.post("/admin/mail/setserver.action", this::behave);
    }

    private Answer list(Visit visit) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        return Answer.admin("admin.mail", "outbox.vm", visit.say("host.admin.mail"), Map.of("mails",
            outbox.latest(SHOWN).stream().map(mail -> view(visit, mail)).toList(), "manner", word(outbox.manner()),
            "manners", List.of(Manner.values()).stream().map(OutboxActions::word).toList()));
    }

    private Answer mail(Visit visit) {
        OutboxMail mail = found(visit);
        return Answer.admin("admin.mail", "mail.vm", mail.subject(), Map.of("mail", view(visit, mail)));
    }

    /** A mail program runs no script and sends nobody's cookies, so neither does this page, framed or not. */
    private Answer html(Visit visit) {
        OutboxMail mail = found(visit);
        visit.response().setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'");
        return new Answer.Text(200, "text/html;charset=UTF-8", Optional.ofNullable(mail.html()).orElseThrow(NotShown::new));
    }

    /** Mails as data, oldest first: all to one address, or those behind one. */
    private Answer data(Visit visit) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        List<OutboxMail> mails = visit.text("to").isEmpty() ? outbox.after(visit.optionalNumber("after").orElse(0L), SHOWN) : outbox.to(visit.text("to"));
        try {
            return new Answer.Text(200, "application/json;charset=UTF-8", json.writeValueAsString(mails.stream().map(OutboxActions::fields).toList()));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Answer empty(Visit visit) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        outbox.empty();
        visit.notice("host.outbox.emptied");
        return new Answer.Redirect(LIST);
    }

    private Answer behave(Visit visit) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        Manner manner = List.of(Manner.values()).stream().filter(one -> word(one).equals(visit.text("manner"))).findFirst().orElseThrow(NotShown::new);
        outbox.behave(manner);
        visit.notice("host.outbox.behaves", visit.say("host.outbox." + word(manner)));
        return new Answer.Redirect(LIST);
    }

    private OutboxMail found(Visit visit) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        return outbox.find(visit.number("id")).orElseThrow(NotShown::new);
    }

    private static Map<String, Object> fields(OutboxMail mail) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", mail.id());
        fields.put("to", mail.to());
        fields.put("subject", mail.subject());
        fields.put("headers", mail.headers());
        fields.put("html", mail.html());
        fields.put("plain", mail.plain());
        fields.put("sentAt", mail.sentAt().toEpochMilli());
        return fields;
    }

    private static MailView view(Visit visit, OutboxMail mail) {
        return new MailView(mail.id(), mail.to(), mail.subject(), Views.when(Date.from(mail.sentAt()), visit.locale()),
            mail.headers().entrySet().stream().map(header -> new HeaderView(header.getKey(), header.getValue())).toList(), mail.html() != null,
            mail.plain() == null ? "" : mail.plain());
    }

    private static String word(Manner manner) {
        return manner.name().toLowerCase(Locale.ROOT);
    }
}
