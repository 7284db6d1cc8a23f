package org.groundswell.care.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.care.NoticeService;
import org.groundswell.care.SettingsService;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Rhythm;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** What one was told and how one wants to be told, as HTML. */
@Component
public class CarePages {
    private final NoticeService notices;
    private final SettingsService settings;
    private final MailLetters letters;
    private final Templates templates;
    private final CurrentReader reader;
    private final Addresses addresses;
    private final Clock clock;

    public CarePages(NoticeService notices, SettingsService settings, MailLetters letters, Templates templates, CurrentReader reader, Addresses addresses,
        Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.letters = letters;
        this.templates = templates;
        this.reader = reader;
        this.addresses = addresses;
        this.clock = clock;
    }

    Html notices(Window window) {
        ReaderWords words = words();
        Page<SeenNotice> page = notices.list(window, reader.person());
        boolean quiet = settings.of(reader.person()).settings().quiet();
        List<NoticeView> views = page.items().stream().map(seen -> new NoticeView(seen, words)).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("notices", views);
        values.put("listed", !views.isEmpty());
        values.put("first", window.after() == null);
        values.put("unread", views.stream().anyMatch(NoticeView::isUnread));
        values.put("quiet", quiet);
        values.put("more", page.next().isPresent());
        values.put("next", Html.text(page.next().map(Cursor::encode).orElse("")));
        values.put("settings", words.link(SettingsServlet.PATH));
        return templates.render("care/notices.vm", values);
    }

    Html settings() {
        ReaderWords words = words();
        Preference preference = settings.of(reader.person());
        Digest digest = settings.preview(reader.person());
        Map<String, Object> values = new HashMap<>();
        values.put("settings", new SettingsView(preference, words));
        values.put("kinds", KindRule.all().stream().map(rule -> new ToldKindView(rule, preference.settings().of(rule.kind()), words)).toList());
        values.put("notices", words.link(NoticesServlet.PATH));
        values.put("off", preference.settings().rhythm() == Rhythm.OFF);
        values.put("nothing", digest.isEmpty());
        Letter letter = letters.digest(digest);
        values.put("subject", Html.text(letter.subject()));
        values.put("text", Html.text(letter.text().strip()));
        values.put("preview", words.link(SettingsServlet.PREVIEW));
        return templates.render("care/settings.vm", values);
    }

    /** The digest as it would be sent. */
    Html preview() {
        return letters.digestPage(settings.preview(reader.person()));
    }

    Html unsubscribe(String ref, String what, String signature) {
        return unsubscribe(settings.linked(ref, what, signature), false);
    }

    Html unsubscribed(String ref, String what, String signature) {
        settings.unsubscribe(ref, what, signature);
        return unsubscribe(settings.linked(ref, what, signature), true);
    }

    private Html unsubscribe(KindRule rule, boolean done) {
        ReaderWords words = words();
        return templates.render("care/unsubscribe.vm", Map.of("kind", rule == null ? words.say("kind.digest") : words.say("kind." + rule.kind()), "done", done,
            "settings", words.link(SettingsServlet.PATH)));
    }

    private ReaderWords words() {
        return new ReaderWords(templates.texts(), "care", reader.locale(), clock.getZone(), addresses.contextPath(), false, () -> false);
    }
}
