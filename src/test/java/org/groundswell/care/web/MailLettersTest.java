package org.groundswell.care.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.care.web.CareRendering.EVIL;
import static org.groundswell.care.web.CareRendering.SITE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.care.CareParts;
import org.groundswell.care.domain.Actors;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.SeenHeadline;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.care.domain.Setting;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailLettersTest {
    private static final Person EVE = new Person("eve");
    private static final Ref REF = Ref.random();
    private static final Who BEN = new Who(Who.Kind.NAMED, new Profile("Ben " + EVIL, "/ben.png"));
    private static final Who COLLEAGUE = new Who(Who.Kind.COLLEAGUE, null);
    private final CareParts parts = CareParts.inMemory();
    private final Preference eve = Preference.fresh(EVE, parts.clock.instant(), parts.clock.getZone());

    @Test
    void nothing_anybody_wrote_becomes_markup() {
        Letter letter = about(notice(Kind.MENTIONED, "Title " + EVIL, "/p?a=1&b=" + EVIL + "#c", "ben"), BEN);
        Document page = Jsoup.parse(letter.html());
        assertThat(page.select("script, img, [onerror], link, iframe, form, object")).isEmpty();
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo("Ben " + EVIL + " mentioned you");
        assertThat(page.selectFirst(".gs-item").wholeText()).isEqualTo("Title " + EVIL);
        assertThat(page.selectFirst("a").attr("href")).isEqualTo(SITE + "/p?a=1&b=" + EVIL.substring(0, EVIL.indexOf('#')) + "&gsNotice=" + REF + EVIL.substring(EVIL.indexOf('#'))
            + "#c");
        assertThat(letter.text()).contains("Ben " + EVIL + " mentioned you");
    }

    @Test
    void a_digest_is_a_page_of_its_own_that_asks_nothing_of_anybody() {
        Document page = Jsoup.parse(digest(Locale.ENGLISH, full()).html());
        assertThat(page.select("script, img, link, iframe, form, object, [onerror], [src], [background]")).isEmpty();
        assertThat(page.select("style").html()).contains("prefers-color-scheme: dark").doesNotContain("url(", "@import");
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h2").eachText()).containsExactly("For you", "In what you follow");
        assertThat(page.select("a")).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith(SITE + "/");
            assertThat(link.attr("target")).isEqualTo("_blank");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void what_stands_in_the_page_stands_in_the_plain_text_too(String language) {
        Letter letter = digest(Locale.forLanguageTag(language), full());
        Document page = Jsoup.parse(letter.html());
        for (Element link : page.select("a")) {
            assertThat(letter.text()).contains(link.attr("href"));
        }
        assertThat(letter.text()).contains(page.select("h2").eachText()).doesNotContain("&lt;", "&#39;", "<p");
        assertThat(letter.subject()).isEqualTo("en".equals(language) ? "What is new for you this week" : "In dieser Woche neu für Sie");
        assertThat(page.select("h1").text()).isEqualTo(letter.subject());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_words_for_one_for_many_and_for_who_is_hidden_in_every_language(Kind kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Notice one = notice(kind, "", "/x", "ben");
            String named = letter(locale, letters -> letters.about(new SeenNotice(one, new Who(Who.Kind.NAMED, new Profile("Ben", null))), eve)).subject();
            String many = letter(locale, letters -> letters.about(new SeenNotice(one.plus(new Person("cy"), parts.clock.instant())
                .plus(new Person("di"), parts.clock.instant()), COLLEAGUE), eve)).subject();
            Notice hidden = notice(kind, "", "/x", "");
            String colleague = letter(locale, letters -> letters.about(new SeenNotice(hidden, COLLEAGUE), eve)).subject();
            String often = letter(locale, letters -> letters.about(new SeenNotice(hidden.plus(Person.ANONYMOUS, parts.clock.instant()), COLLEAGUE), eve)).subject();
            if (!List.of(Kind.ASK_UNANSWERED, Kind.CHALLENGE_UNANSWERED).contains(kind)) {
                assertThat(named).contains("Ben");
                assertThat(colleague).contains(locale == Locale.ENGLISH ? "A colleague" : "Eine Person aus dem Kollegium");
            }
            assertThat(many).contains("3").doesNotContain("Ben");
            assertThat(often).contains("2");
        }
    }

    @Test
    void of_what_may_not_leave_the_wiki_only_that_it_happened_is_said() {
        Letter letter = about(notice(Kind.REPLIED, "", "/t", ""), COLLEAGUE);
        assertThat(letter.subject()).isEqualTo("A colleague replied in a conversation you are part of");
        assertThat(Jsoup.parse(letter.html()).select(".gs-item")).isEmpty();
        Letter digest = digest(Locale.ENGLISH, new Digest(eve, List.of(), false, List.of(new SeenHeadline(new Headline("", "/n", null, Person.ANONYMOUS), COLLEAGUE)), false));
        assertThat(Jsoup.parse(digest.html()).select(".gs-item a").text()).isEqualTo("Something new");
        assertThat(digest.text()).contains("* Something new (A colleague)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.org", "a\nb", "a\u0000b", "a\u2028b\u2029c", "\u0085"})
    void no_title_begins_a_header_of_its_own(String title) {
        Letter letter = about(notice(Kind.MENTIONED, title, "/p", "ben"), new Who(Who.Kind.NAMED, new Profile("Ben\r\nX-Evil: 1", null)));
        assertThat(letter.subject()).doesNotContainPattern("[\\p{Cntrl}\u2028\u2029\u0085]").startsWith("Ben X-Evil: 1 mentioned you");
        assertThat(letter.headers().values()).noneMatch(value -> value.matches("(?s).*[\r\n].*"));
    }

    @Test
    void a_long_title_is_cut_between_two_letters() {
        Letter letter = about(notice(Kind.MENTIONED, "\uD83C\uDF0D".repeat(120), "/p", "ben"), new Who(Who.Kind.NAMED, new Profile("Ben", null)));
        assertThat(letter.subject()).hasSizeLessThanOrEqualTo(150).endsWith("\uD83C\uDF0D\u2026");
    }

    @Test
    void every_mail_says_how_to_get_no_more_of_its_kind_also_to_programs() {
        Letter mention = about(notice(Kind.MENTIONED, "", "/p", "ben"), BEN);
        Letter digest = digest(Locale.ENGLISH, full());
        for (Letter letter : List.of(mention, digest)) {
            String link = letter.headers().get("List-Unsubscribe").replaceAll("[<>]", "");
            assertThat(link).startsWith(SITE + "/plugins/servlet/groundswell/unsubscribe/" + eve.ref() + "/");
            assertThat(letter.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click").containsEntry("Auto-Submitted", "auto-generated");
            assertThat(letter.html()).contains(link);
            assertThat(letter.text()).contains(link);
        }
        assertThat(mention.headers().get("List-Unsubscribe")).contains("/MENTIONED/");
        assertThat(digest.headers().get("List-Unsubscribe")).contains("/DIGEST/");
    }

    @Test
    void a_link_names_its_notice_before_the_place_on_the_page() {
        assertThat(Landing.path(notice(Kind.REPLIED, "", "/t#r", "ben"))).isEqualTo("/t?gsNotice=" + REF + "#r");
        assertThat(Landing.path(notice(Kind.REPLIED, "", "/t?x=1", "ben"))).isEqualTo("/t?x=1&gsNotice=" + REF);
    }

    @Test
    void a_daily_digest_says_so() {
        Preference daily = eve.with(eve.settings().changed(Map.of(KindRule.of(Kind.QUOTED), new Setting(Channel.OFF, false)),
            eve.settings().digest().changed("DAILY", null, null), null), parts.clock.instant(), parts.clock.getZone());
        assertThat(digest(Locale.ENGLISH, new Digest(daily, full().mine(), false, List.of(), false)).subject()).isEqualTo("What is new for you today");
    }

    private Digest full() {
        List<SeenNotice> mine = List.of(new SeenNotice(notice(Kind.REPLIED, "Title " + EVIL, "/t#1", "ben"), BEN), new SeenNotice(notice(Kind.ASKED_TO_AMPLIFY, "", "/a", ""), COLLEAGUE));
        List<SeenHeadline> followed = List.of(new SeenHeadline(new Headline("News " + EVIL, "/n", null, new Person("ben")), BEN));
        return new Digest(eve, mine, true, followed, true);
    }

    private Notice notice(Kind kind, String title, String path, String by) {
        Happening what = new Happening(kind, Ref.random(), path, null, title, new Person(by));
        return new Notice(1, REF, EVE, what, Actors.one(what.by()), true, true, true, parts.clock.instant(), parts.clock.instant(), null, false);
    }

    private Letter about(Notice notice, Who who) {
        return letter(Locale.ENGLISH, letters -> letters.about(new SeenNotice(notice, who), eve));
    }

    private Letter digest(Locale locale, Digest digest) {
        return letter(locale, letters -> letters.digest(digest));
    }

    private Letter letter(Locale locale, Function<MailLetters, Letter> written) {
        Letter[] last = new Letter[1];
        CareRendering.same(engine -> {
            last[0] = written.apply(CareRendering.letters(engine, parts, locale));
            return last[0].html();
        });
        return last[0];
    }
}
