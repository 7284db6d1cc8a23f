package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostUser;
import org.junit.jupiter.api.Test;

class PseudoLanguagesTest {
    private static final Locale LONG = new Locale("en", "XA");
    private static final Locale RIGHT_TO_LEFT = new Locale("en", "XB");

    private final I18nResolver texts = AppHost.service(I18nResolver.class);

    @Test
    void texts_are_twice_as_long_and_what_is_filled_in_stays() {
        assertThat(texts.getText(LONG, "host.attachments.done", "ward.png")).isEqualTo("[ward.png îîîs àààttàààchéééd.]");
        assertThat(texts.getText(LONG, "host.search.found", 2)).isEqualTo("[2 pages]");
        assertThat(texts.getText(LONG, "no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void texts_from_right_to_left_begin_and_end_with_a_mark() {
        assertThat(texts.getText(RIGHT_TO_LEFT, "host.attachments.done", "ward.png")).isEqualTo("\u200fward.png is attached.\u200f");
        assertThat(texts.getText(Locale.ENGLISH, "host.attachments.done", "ward.png")).isEqualTo("ward.png is attached.");
    }

    @Test
    void whoever_chooses_one_reads_it_everywhere_and_apps_are_told() {
        HostUser dee = AppHost.person("dee");
        Reader reader = Reader.loggedIn(AppHost.url(), "dee");

        reader.post("/settings/language.action", Map.of("language", "en-XB", "here", "/dashboard.action"));
        Seen seen = reader.get("/dashboard.action");
        assertThat(seen.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(seen.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(seen.page().select("meta[name=ajs-user-locale]").attr("content")).isEqualTo("en_XB");
        assertThat(AppHost.service(LocaleManager.class).getLocale(dee)).isEqualTo(RIGHT_TO_LEFT);
        assertThat(seen.page().select("button[name=language][aria-current]").val()).isEqualTo("en-XB");

        reader.post("/settings/language.action", Map.of("language", "en", "here", "/dashboard.action"));
        assertThat(reader.get("/dashboard.action").page().select("html").hasAttr("dir")).isFalse();
    }

    @Test
    void a_visitor_chooses_one_too() {
        Reader visitor = Reader.anonymous(AppHost.url());

        visitor.post("/settings/language.action", Map.of("language", "en-XA", "here", "/dashboard.action"));

        assertThat(visitor.get("/dashboard.action").page().select("h1").text()).startsWith("[").endsWith("]");
    }
}
