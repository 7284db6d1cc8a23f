package org.groundswell.community.charter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.charter.CharterWorld.BEN;
import static org.groundswell.community.charter.CharterWorld.CY;
import static org.groundswell.community.charter.CharterWorld.EVE;
import static org.groundswell.shared.Refusals.refusal;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.community.charter.ChallengeAnswer;
import org.groundswell.community.charter.CharterWorld;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharterArchiveTest {
    private static final ArchiveQuery PLAIN = new ArchiveQuery(null, null, null, null, null, null);
    private final CharterWorld world = CharterWorld.on(TestDatabase.H2);

    @Test
    void every_version_signature_and_challenge_is_told_and_nothing_anybody_wrote_becomes_markup() {
        CommunityName name = world.asked();
        world.signatures.sign(name, 1, Charters.EVIL, CY);
        SeenChallenge raised = world.challenges.raise(name, 1, CharterSection.PURPOSE, "improve", null, ChallengeWords.of(Charters.EVIL, "", ""),
            Identity.NAME_HIDDEN, false, CY);
        world.challenges.answer(raised.ref(), ChallengeAnswer.of(ChallengeState.ANSWERED, "Because " + Charters.EVIL, null, null), EVE);
        Document page = page(name, PLAIN, BEN, "en");
        assertThat(page.select("script, [onerror]")).isEmpty();
        assertThat(page.select(".gs-versions h3").eachText()).containsExactly("Version 2 Proposed", "Version 1 In effect");
        assertThat(page.select("#gs-signatures li b").eachText()).contains("Name of cy");
        assertThat(page.select("#gs-signatures li p").eachText()).contains(Charters.EVIL.replaceAll("\\s+", " "));
        Element card = page.selectFirst("#gs-challenges .gs-challenge");
        assertThat(card.selectFirst(".gs-who").text()).startsWith("A colleague");
        assertThat(card.selectFirst(".gs-troubles").wholeText()).isEqualTo(Charters.EVIL);
        assertThat(card.select(".gs-answers li")).hasSize(1);
        assertThat(card.selectFirst(".gs-answers").text()).contains("Name of eve", "as steward", "Because");
        assertThat(page.select(".gs-picker option")).hasSize(4);
    }

    @Test
    void one_version_is_read_and_two_are_compared_on_the_same_page() {
        CommunityName name = world.asked();
        Document read = page(name, new ArchiveQuery("1", null, null, null, null, null), BEN, "en");
        assertThat(read.selectFirst("#gs-reading h2").text()).isEqualTo("Version 1");
        assertThat(read.select("#gs-reading li").eachText()).containsExactly("Openness", "Courage");
        Document compared = page(name, new ArchiveQuery(null, "1", "2", null, null, null), BEN, "en");
        assertThat(compared.selectFirst("#gs-reading h2").text()).isEqualTo("From version 1 to version 2");
        assertThat(compared.select("#gs-reading del")).isNotEmpty();
        assertThat(compared.select("#gs-reading details")).as("what stayed is only named").isEmpty();
        assertThat(refusal(() -> archive(TemplateEngines.newer(), BEN, "en").page(name, new ArchiveQuery("9", null, null, null, null, null))))
            .isEqualTo(CharterRefusal.VERSION_NOT_FOUND);
    }

    @Test
    void the_charter_itself_stands_on_its_page_to_act_on_unless_something_out_of_its_history_is_asked_for() {
        CommunityName name = world.asked();
        world.challenges.raise(name, 1, CharterSection.PURPOSE, "improve", null, ChallengeWords.of("For whom?", "", ""), Identity.NAMED, false, CY);
        Document page = page(name, PLAIN, BEN, "en");
        assertThat(page.select(".gs-charter[data-gs-charter]")).hasSize(1);
        assertThat(page.select("[data-gs-section=PURPOSE] .gs-challenge .gs-troubles").eachText()).containsExactly("For whom?");
        assertThat(page.select("#gs-challenges .gs-troubles").eachText()).containsExactly("For whom?");
        assertThat(page.select("[id]").eachAttr("id")).as("what stands there twice has one name each").doesNotHaveDuplicates();
        assertThat(page(name, PLAIN, Person.ANONYMOUS, "en").select(".gs-charter .gs-notice a").eachAttr("href"))
            .contains("/wiki/login.action?os_destination=%2Fplugins%2Fservlet%2Fgroundswell%2Fcharter%2F" + name.value());
        for (ArchiveQuery query : List.of(new ArchiveQuery("1", null, null, null, null, null), new ArchiveQuery(null, "1", "2", null, null, null))) {
            Document told = page(name, query, BEN, "en");
            assertThat(told.select(".gs-charter[data-gs-charter]")).isEmpty();
            assertThat(told.select("header a").eachAttr("href")).containsExactly("/wiki/plugins/servlet/groundswell/charter/" + name.value());
        }
    }

    @Test
    void what_does_not_stand_on_the_page_is_one_link_away() {
        CommunityName name = world.community();
        world.propose(name, CharterWorld.FIRST);
        for (int i = 0; i < 12; i++) {
            world.clock.wind(Duration.ofSeconds(1));
            world.challenges.raise(name, 1, CharterSection.PURPOSE, "", null, ChallengeWords.of("Trouble " + i, "", ""), Identity.NAMED, false, BEN);
        }
        Document first = page(name, PLAIN, BEN, "en");
        assertThat(first.select("#gs-challenges .gs-troubles").eachText()).hasSize(10).startsWith("Trouble 11").endsWith("Trouble 2");
        String next = first.selectFirst("#gs-challenges > .gs-links a").attr("href");
        assertThat(next).startsWith("?challenges=").endsWith("#gs-challenges");
        String cursor = next.substring("?challenges=".length(), next.indexOf('#'));
        Document second = page(name, new ArchiveQuery(null, null, null, null, null, cursor), BEN, "en");
        assertThat(second.select(".gs-troubles").eachText()).containsExactly("Trouble 1", "Trouble 0");
        assertThat(second.select("#gs-challenges > .gs-links")).isEmpty();
    }

    @Test
    void where_nothing_has_happened_yet_it_says_so() {
        Document page = page(world.community(), PLAIN, BEN, "en");
        assertThat(page.text()).contains("No version has been in effect yet.", "Nobody yet.", "Nothing yet.");
        assertThat(page.select(".gs-told").select("form, ol, ul, .gs-links")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void it_speaks_every_language(String language) {
        String heading = page(world.asked(), PLAIN, BEN, language).select("h2").last().text();
        assertThat(heading).startsWith("en".equals(language) ? "What was challenged" : "Was hinterfragt wurde");
    }

    /** Renders on both engines; they have to agree to the letter. */
    private Document page(CommunityName name, ArchiveQuery query, Person reader, String language) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            results.add(archive(engine, reader, language).page(name, query).toString());
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        String left = results.get(0).replace(Html.text(Charters.EVIL).toString(), "");
        assertThat(left.lines().filter(line -> line.matches(".*(\\$|#if|#end).*"))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(results.get(0));
    }

    private CharterArchive archive(TemplateRenderer engine, Person person, String language) {
        CurrentReader reader = new OneReader(person, Locale.forLanguageTag(language));
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        CharterPages pages = new CharterPages(templates, reader, world.wiki, world.wiki, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, world.clock));
        return new CharterArchive(world.charters, world.signatures, world.challenges, pages, templates, reader);
    }
}
