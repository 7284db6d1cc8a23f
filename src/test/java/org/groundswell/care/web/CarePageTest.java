package org.groundswell.care.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.web.CareRendering.EVIL;
import static org.groundswell.care.web.CareRendering.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.care.CareParts;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Setting;
import org.groundswell.care.domain.Unsubscribing;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.TemplateEngines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarePageTest {
    private static final Window FIRST = new Window(20, null);
    private final CareParts parts = CareParts.inMemory();
    private final Person ada = OneReader.ADA;

    @Test
    void a_notice_says_who_did_what_and_leads_there() {
        tell(Kind.REPLIED, "Title " + EVIL, "/t?a=1#r", new Person("ben " + EVIL.replace(" ", "")));
        Document page = notices();
        Element card = page.selectFirst("[data-gs-notice]");
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(card.selectFirst("a").wholeText()).startsWith("Name of ben <script>").endsWith(" replied in a conversation you are part of");
        assertThat(card.selectFirst("a").attr("href")).isEqualTo("/wiki/t?a=1#r");
        assertThat(card.selectFirst(".gs-told-title").wholeText()).isEqualTo("Title " + EVIL);
        assertThat(card.selectFirst("time").text()).isEqualTo("March 2, 2026");
        assertThat(card.selectFirst(".gs-state").text()).isEqualTo("New");
        assertThat(page.select("[data-gs-act=read-all]")).hasSize(1);
    }

    @Test
    void what_one_has_read_is_new_no_more_and_there_is_nothing_to_put_behind_one() {
        tell(Kind.REPLIED, "", "/t", new Person("ben"));
        parts.notices.readAll(ada);
        Document page = notices();
        assertThat(page.select("[data-gs-notice]")).hasSize(1);
        assertThat(page.select(".gs-state, [data-gs-act=read-all], .gs-told-title")).isEmpty();
    }

    @Test
    void who_was_told_nothing_reads_what_will_stand_here() {
        Document page = notices();
        assertThat(page.selectFirst(".gs-empty").text()).startsWith("Nothing yet.");
        assertThat(page.select("[data-gs-act], ul")).isEmpty();
        assertThat(page.selectFirst(".gs-head a").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/settings");
    }

    @Test
    void in_quiet_mode_nothing_is_marked_as_new() {
        tell(Kind.REPLIED, "", "/t", new Person("ben"));
        parts.settings.quiet(true, ada);
        Document page = notices();
        assertThat(page.select(".gs-state")).isEmpty();
        assertThat(page.selectFirst(".gs-notice").text()).startsWith("You are in quiet mode");
        assertThat(page.select("[data-gs-notice]")).hasSize(1);
    }

    @Test
    void older_ones_are_a_page_further() {
        IntStream.range(0, 21).forEach(i -> tell(Kind.QUOTED, "", "/t" + i, new Person("ben")));
        Document page = notices();
        assertThat(page.select("[data-gs-notice]")).hasSize(20);
        assertThat(page.selectFirst(".gs-more a").attr("href")).matches("\\?after=[\\w-]+");
    }

    @Test
    void everything_one_can_decide_stands_as_it_is_now() {
        parts.settings.change(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.MAIL, false)), "DAILY", "07:30", null, null, ada);
        Document page = settings(Locale.ENGLISH);
        assertThat(page.select("[data-gs-kind]")).hasSize(Kind.values().length);
        assertThat(page.select("[data-gs-kind=QUOTED] [checked]").eachAttr("value")).containsExactly("MAIL");
        assertThat(page.select("[data-gs-kind=REPLIED] input[type=radio]").eachAttr("value")).containsExactly("OFF", "IN_APP");
        assertThat(page.select("[data-gs-kind=REPLIED] input[type=checkbox]").hasAttr("checked")).isTrue();
        assertThat(page.select("[data-gs-kind=MENTIONED] [checked]").eachAttr("value")).containsExactly("MAIL");
        assertThat(page.select("[data-gs-kind=MENTIONED] input[type=checkbox]")).isEmpty();
        assertThat(page.select("[name=rhythm][checked]").attr("value")).isEqualTo("DAILY");
        assertThat(page.select("[name=hour]").attr("value")).isEqualTo("07:30");
        assertThat(page.select("[name=weekday] option[selected]").text()).isEqualTo("Monday");
        assertThat(page.selectFirst("[data-gs-settings]").attr("data-gs-version")).isEqualTo("1");
        assertThat(page.select("fieldset")).allSatisfy(fieldset -> assertThat(fieldset.selectFirst("legend").text()).isNotBlank());
        assertThat(page.select("[data-gs-act=quiet]").attr("aria-pressed")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_page_speaks_every_language(String language) {
        Locale locale = Locale.forLanguageTag(language);
        CurrentReader reader = new OneReader(ada, locale);
        tell(Kind.REPLIED, "Title", "/t", new Person("ben"));
        parts.news(ada, new Headline("News", "/n", null, new Person("ben")));
        assertThat(page(parts, reader, pages -> pages.notices(FIRST)).selectFirst("h1").text()).isEqualTo("en".equals(language) ? "What is new for you" : "Neues für Sie");
        assertThat(settings(locale).select("option").eachText()).startsWith("en".equals(language) ? "Monday" : "Montag");
        page(parts, reader, CarePages::preview);
        String[] link = link(Unsubscribing.path(parts.settings.of(ada), Kind.QUOTED));
        page(parts, reader, pages -> pages.unsubscribe(link[0], link[1], link[2]));
    }

    @Test
    void with_nothing_to_send_the_preview_says_so() {
        Document page = settings(Locale.ENGLISH);
        assertThat(page.select(".gs-notice").text()).isEqualTo("Changing this needs JavaScript. There is nothing to send. If it stays like that, no mail comes.");
        assertThat(page.select(".gs-told-preview, a[href$=preview]")).isEmpty();
    }

    @Test
    void the_preview_is_the_mail_itself() {
        tell(Kind.REPLIED, "Title " + EVIL, "/t", new Person("ben"));
        Document page = settings(Locale.ENGLISH);
        Letter letter = CareRendering.letters(TemplateEngines.newer(), parts, Locale.ENGLISH).digest(parts.settings.preview(ada));
        assertThat(page.selectFirst(".gs-told-preview").wholeText()).isEqualTo(letter.text().strip()).contains("Title <script>");
        assertThat(page.text()).contains("Subject: What is new for you this week");
        assertThat(page.select("a[href$=/settings/preview]")).hasSize(1);
        String preview = CareRendering.same(engine -> CareRendering.pages(engine, parts, OneReader.ada()).preview().toString());
        String sent = CareRendering.same(engine -> CareRendering.letters(engine, parts, Locale.ENGLISH).digest(parts.settings.preview(ada)).html());
        assertThat(preview).isEqualTo(sent).contains("Title &lt;script&gt;");
    }

    @Test
    void opening_the_link_of_a_mail_shows_a_button_and_pressing_it_says_that_it_is_done() {
        Preference own = parts.settings.change(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.MAIL, true)), null, null, null, null, ada);
        String[] link = link(Unsubscribing.path(own, Kind.QUOTED));
        Document asked = page(parts, OneReader.nobody(), pages -> pages.unsubscribe(link[0], link[1], link[2]));
        assertThat(asked.select("form").attr("method")).isEqualTo("post");
        assertThat(asked.select("form [name]")).as("the address says it all").isEmpty();
        assertThat(asked.selectFirst(".gs-lead").text()).isEqualTo("Somebody quotes me");
        assertThat(asked.text()).as("nobody learns whose mail it was").doesNotContain(ada.key());
        assertThat(parts.settings.of(ada).settings().of(Kind.QUOTED).channel()).isEqualTo(Channel.MAIL);
        Document done = page(parts, OneReader.nobody(), pages -> pages.unsubscribed(link[0], link[1], link[2]));
        assertThat(done.select("form")).isEmpty();
        assertThat(done.select("[role=status]").text()).startsWith("Done.");
        assertThat(parts.settings.of(ada).settings().of(Kind.QUOTED).channel()).isEqualTo(Channel.IN_APP);
        String[] digest = link(Unsubscribing.digestPath(own));
        assertThat(page(parts, OneReader.nobody(), pages -> pages.unsubscribe(digest[0], digest[1], digest[2])).selectFirst(".gs-lead").text()).isEqualTo("The digest");
    }

    @Test
    void a_full_page_of_notices_stays_small() {
        IntStream.range(0, 20).forEach(i -> tell(Kind.QUOTED, "x".repeat(255), "/t" + i, new Person("ben")));
        assertThat(notices().outerHtml().length()).isLessThan(30 * 1024);
        assertThat(List.of(DayOfWeek.values())).hasSize(settings(Locale.ENGLISH).select("option").size());
    }

    private void tell(Kind kind, String title, String path, Person by) {
        parts.settings.quiet(false, ada);
        parts.clock.wind(Duration.ofSeconds(1));
        parts.telling.tell(new Happening(kind, Ref.random(), path, null, title, by), List.of(ada));
    }

    private Document notices() {
        return page(parts, OneReader.ada(), pages -> pages.notices(FIRST));
    }

    private Document settings(Locale locale) {
        return page(parts, new OneReader(ada, locale), CarePages::settings);
    }

    private static String[] link(String path) {
        return path.substring("/plugins/servlet/groundswell/unsubscribe/".length()).split("/");
    }
}
