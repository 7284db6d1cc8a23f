package org.groundswell.community.charter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.community.charter.domain.ChallengeAct;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
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

class CharterPageTest {
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final String QUOTE = "Nobody asks for it, z. B. on paper.";

    @Test
    void nothing_anybody_wrote_becomes_markup() {
        Document page = show(Charters.current().signed(1, 0, "yes " + Charters.EVIL).proposed(false).drafted()
            .challenged(giving(Set.of(ChallengeAct.SUPPORT)), Charters.challenge(3, CharterSection.PURPOSE, "Patients wait less, and know why.", 0, Set.of()))
            .may(CharterAct.values()));
        assertThat(page.select("script, [onerror]")).isEmpty();
        assertThat(page.selectFirst(".gs-troubles").wholeText()).isEqualTo("troubles " + Charters.EVIL);
        assertThat(page.selectFirst("[data-gs-form=sign] textarea").wholeText()).isEqualTo("yes " + Charters.EVIL);
        assertThat(page.selectFirst(".gs-answers").text()).contains("talk " + Charters.EVIL.replaceAll("\\s+", " "));
        assertThat(page.selectFirst(".gs-notes dd").wholeText()).isEqualTo("purpose " + Charters.EVIL);
        assertThat(page.selectFirst("textarea[name=changeNote]").wholeText()).isEqualTo("purpose " + Charters.EVIL);
        assertThat(page.select(".gs-challenge a").eachAttr("href")).containsOnly("https://example.org/a?b=");
    }

    @Test
    void every_sentence_can_be_pointed_at_and_reads_as_one_text() {
        Document page = show(Charters.current().may(CharterAct.CHALLENGE));
        Element give = page.selectFirst("[data-gs-section=WE_GIVE]");
        assertThat(give.select(".gs-sentence").eachText()).containsExactly("We give an hour a month.", QUOTE, "We listen.");
        assertThat(give.select(".gs-sentence")).allSatisfy(sentence ->
            assertThat(Charters.FIRST.weGive().substring(Integer.parseInt(sentence.attr("data-gs-from")))).startsWith(sentence.wholeText()));
        assertThat(give.select(".gs-words").eachText()).containsExactly("We give an hour a month. " + QUOTE, "We listen.");
        assertThat(page.select(".gs-sentence[tabindex], .gs-sentence[role]")).as("nothing that chops the reading").isEmpty();
        assertThat(page.select("[data-gs-section] > .gs-challenge-one button")).hasSize(5);
    }

    @Test
    void a_challenge_stands_in_the_row_of_its_sentence_and_both_say_the_same_number() {
        SeenChallenge challenge = giving(EnumSet.allOf(ChallengeAct.class));
        Document page = show(Charters.current().challenged(challenge).may(CharterAct.CHALLENGE));
        Element row = page.selectFirst(".gs-group-challenged");
        assertThat(row.selectFirst(".gs-challenged").text()).isEqualTo(QUOTE);
        assertThat(row.select(".gs-words a.gs-mark").attr("href")).isEqualTo("#gs-challenge-" + challenge.ref());
        assertThat(row.select(".gs-words a.gs-mark").text()).isEqualTo("Challenge 1 to this sentence1");
        assertThat(row.selectFirst(".gs-row > .gs-beside > #gs-challenge-" + challenge.ref() + " .gs-mark").text()).isEqualTo("1");
        assertThat(row.selectFirst(".gs-challenge").attr("aria-label")).isEqualTo("Challenge 1 by A colleague");
        assertThat(row.selectFirst(".gs-role").text()).isEqualTo("as steward");
        assertThat(row.select(".gs-acts button").eachText()).containsExactly("I see it the same way", "Answer", "Take back");
        assertThat(page.select("template[data-gs-template=answer]")).hasSize(1);
    }

    @Test
    void numbers_follow_the_reading_and_a_sentence_that_moved_is_found_again() {
        Document page = show(Charters.current().challenged(Charters.challenge(1, CharterSection.YOU_GET, "You get company.", 40, Set.of()), giving(Set.of())));
        assertThat(page.select("[data-gs-section=WE_GIVE] a.gs-mark [aria-hidden]").eachText()).containsExactly("1");
        assertThat(page.select("[data-gs-section=YOU_GET] a.gs-mark [aria-hidden]").eachText()).containsExactly("2");
    }

    @Test
    void a_challenge_to_a_sentence_that_is_gone_says_it_itself() {
        Document page = show(Charters.current().challenged(Charters.challenge(1, CharterSection.YOU_GET, "You get money.", 0, Set.of())));
        assertThat(page.select(".gs-text .gs-challenge, a.gs-mark")).isEmpty();
        assertThat(page.selectFirst(".gs-challenge .gs-quote").text()).isEqualTo("You get money.");
        assertThat(page.selectFirst(".gs-challenge").text()).contains("About version 1");
    }

    @Test
    void whoever_may_only_look_sees_no_button_that_would_be_refused() {
        Document page = show(Charters.current().challenged(giving(Set.of())).proposed(true));
        assertThat(page.select("button:not(template button)").not("template button").stream().filter(button -> button.parents().is("template")).toList()).isEmpty();
        assertThat(page.select(".gs-charter > [data-gs-panel=sign], [data-gs-panel=tend], [data-gs-act=challenge], .gs-acts")).isEmpty();
        assertThat(page.text()).contains("Version 2, in effect since October 4, 2026", "14 people have signed: 9 of them this version, 5 an earlier one.");
    }

    @Test
    void whoever_is_not_logged_in_is_shown_the_way_and_gets_no_form() {
        Document page = show(Charters.current().readBy(Person.ANONYMOUS));
        assertThat(page.selectFirst(".gs-notice a").attr("href")).isEqualTo("/wiki/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D123");
        assertThat(page.select("form, template, button")).isEmpty();
    }

    @Test
    void a_suggestion_says_that_nobody_has_agreed_to_it() {
        Document page = show(Charters.suggested("We try things."));
        assertThat(page.text()).contains("No version is in effect yet", "This is a suggestion, not in effect", "We try things.");
        assertThat(page.select("[data-gs-panel], button[data-gs-act]:not([data-gs-act=cancel])")).isEmpty();
    }

    @Test
    void a_changed_text_asks_what_shall_become_of_the_signature_with_old_and_new_side_by_side() {
        Document page = show(Charters.current().signed(1, 0, "I like it").may(CharterAct.SIGN, CharterAct.KEEP, CharterAct.WITHDRAW_SIGNATURE));
        Element question = page.selectFirst("[data-gs-panel=question]");
        assertThat(question.text()).contains("You signed version 1 on September 4, 2026. Now version 2 is in effect.");
        assertThat(question.select(".gs-buttons button").eachText()).containsExactly("Sign version 2", "Keep it under version 1", "Withdraw your signature");
        assertThat(question.select(".gs-buttons .aui-button-primary")).as("no answer is pushed").isEmpty();
        assertThat(question.selectFirst(".gs-side del").text()).isEqualTo("[dropped: less.]");
        assertThat(question.selectFirst(".gs-side ins").text()).isEqualTo("[added: less, and know why.]");
        assertThat(question.select(".gs-side .gs-label").eachText()).containsExactly("Version 1", "Version 2");
        assertThat(question.text()).contains("Unchanged: What matters to us, What we give, What you get, How to leave.");
        assertThat(page.select("[data-gs-panel=sign]")).isEmpty();
    }

    @Test
    void who_kept_an_older_version_reads_so_and_is_asked_no_more() {
        Document page = show(Charters.current().signed(1, 2, "").may(CharterAct.SIGN, CharterAct.WITHDRAW_SIGNATURE));
        assertThat(page.select("[data-gs-panel=question]")).isEmpty();
        assertThat(page.selectFirst("[data-gs-panel=sign]").text()).contains("You signed version 1 on September 4, 2026 and keep it so; version 2 is in effect.");
        assertThat(page.select("[data-gs-panel=sign] button").eachText()).containsExactly("Sign version 2", "Withdraw your signature");
    }

    @Test
    void a_proposed_version_stands_beside_the_present_one_with_its_end_and_its_objections() {
        Document page = show(Charters.current().proposed(true).challenged(Charters.objection("Patients wait less, and know why.", 0, ChallengeState.PARKED,
            LocalDate.of(2027, 1, 4))).may(CharterAct.CHALLENGE, CharterAct.OBJECT, CharterAct.WITHDRAW_PROPOSAL));
        Element proposal = page.selectFirst(".gs-proposal");
        assertThat(proposal.text()).contains("Proposed by Eve", "as steward", "It takes effect on November 8, 2026", "1 objection stands.");
        assertThat(proposal.select(".gs-side .gs-label").eachText()).containsExactly("Now, version 2", "Proposed, version 3");
        assertThat(proposal.selectFirst(".gs-side:last-child .gs-challenged")).isNotNull();
        assertThat(proposal.selectFirst(".gs-challenge .gs-objection").text()).startsWith("Objection:");
        assertThat(proposal.selectFirst(".gs-challenge .gs-state").text()).isEqualTo("Parked until January 4, 2027");
        assertThat(proposal.selectFirst("[data-gs-section=PURPOSE]").attr("data-gs-version")).isEqualTo("3");
        assertThat(proposal.select(".gs-acts button").eachText()).containsExactly("Withdraw the proposal");
        assertThat(page.selectFirst(".gs-pointer a").attr("href")).isEqualTo("#" + proposal.id());
    }

    @Test
    void the_sentences_of_a_proposal_can_be_quoted_without_the_words_for_those_who_only_hear() {
        Document page = show(Charters.current().proposed(false).may(CharterAct.CHALLENGE));
        Element sentence = page.selectFirst(".gs-proposal .gs-side:last-child .gs-sentence");
        sentence.select(".gs-hidden").remove();
        assertThat(sentence.wholeText()).isEqualTo(Charters.SECOND.purpose());
    }

    @Test
    void what_a_proposal_leaves_as_it_is_can_be_read_and_objected_to_as_well() {
        Document page = show(Charters.current().proposed(false).may(CharterAct.CHALLENGE, CharterAct.OBJECT));
        Element kept = page.selectFirst(".gs-proposal details[data-gs-fold=kept]");
        assertThat(kept.hasAttr("open")).isFalse();
        assertThat(kept.select("[data-gs-section]").eachAttr("data-gs-section")).containsExactly("VALUES", "WE_GIVE", "YOU_GET", "HOW_TO_LEAVE");
        assertThat(kept.select("[data-gs-section]").eachAttr("data-gs-version")).containsOnly("3");
        assertThat(kept.select("[data-gs-section=WE_GIVE] .gs-sentence").eachText()).containsExactly("We give an hour a month.", QUOTE, "We listen.");
        assertThat(kept.select("[data-gs-section] button[data-gs-act=challenge-kept]")).hasSize(4);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(show(Charters.current().proposed(false)).select("details[data-gs-fold=kept] button")).isEmpty();
    }

    @Test
    void an_objection_to_what_stays_stands_beside_its_sentence_for_all_to_see() {
        SeenChallenge challenge = Charters.challenge(3, CharterSection.WE_GIVE, QUOTE, Charters.FIRST.weGive().indexOf(QUOTE), Set.of());
        Document page = show(Charters.current().proposed(false).challenged(challenge));
        Element kept = page.selectFirst(".gs-proposal details[data-gs-fold=kept]");
        assertThat(kept.hasAttr("open")).isTrue();
        assertThat(kept.selectFirst(".gs-challenged").text()).isEqualTo(QUOTE);
        assertThat(page.select("#gs-challenge-" + challenge.ref())).hasSize(1);
        assertThat(kept.select(".gs-beside > #gs-challenge-" + challenge.ref())).hasSize(1);
    }

    @Test
    void where_more_is_open_than_stands_here_the_number_and_the_way_to_all_are_given() {
        Charters cut = Charters.current().challenged(giving(Set.of())).waiting(26).more();
        Element line = show(cut).selectFirst(".gs-facts:has(a[href$=#gs-challenges])");
        assertThat(line.text()).isEqualTo("The newest 1 open challenges stand here. 26 wait for an answer. Show all challenges");
        assertThat(line.selectFirst("a").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/charter/page-123#gs-challenges");
        assertThat(render(OneReader.ada(), pages -> pages.still(cut.seen())).select("a[href$=/charter/page-123#gs-challenges]")).hasSize(1);
        assertThat(show(Charters.current().challenged(giving(Set.of()))).select("a[href$=#gs-challenges]")).isEmpty();
    }

    @Test
    void those_who_tend_it_write_on_from_the_draft_else_from_the_present_text() {
        Document fresh = show(Charters.current().may(CharterAct.DRAFT));
        assertThat(fresh.selectFirst("[data-gs-form=draft] [name=purpose]").wholeText()).isEqualTo(Charters.FIRST.purpose());
        assertThat(fresh.selectFirst("[data-gs-form=draft] [name=version]").val()).isEqualTo("0");
        assertThat(fresh.select("[data-gs-form=propose]")).isEmpty();
        Document going = show(Charters.current().drafted().may(CharterAct.DRAFT, CharterAct.PROPOSE, CharterAct.DISCARD));
        assertThat(going.selectFirst("[data-gs-form=draft] [name=purpose]").wholeText()).isEqualTo(Charters.SECOND.purpose());
        assertThat(going.selectFirst("[data-gs-form=draft] [name=values]").wholeText()).isEqualTo("Patient care comes first\nWe say what we see");
        assertThat(going.selectFirst("[data-gs-form=draft] [name=version]").val()).isEqualTo("3");
        assertThat(going.selectFirst("[data-gs-form=propose] [name=days]").attr("max")).isEqualTo("30");
    }

    @Test
    void on_paper_there_is_nothing_to_press_and_every_link_is_complete() {
        Document page = render(OneReader.ada(), pages -> pages.still(Charters.current().challenged(giving(EnumSet.allOf(ChallengeAct.class)))
            .signed(1, 0, "mine").proposed(false).drafted().may(CharterAct.values()).seen()));
        assertThat(page.select("form, button, input, img, details, script, template, [data-gs-section]")).isEmpty();
        assertThat(page.select("a[href^=/], a[href^=#]")).isEmpty();
        assertThat(page.select("li").eachText()).contains("Patient care comes first", "We say what we see");
        assertThat(page.text()).contains("Open challenges", QUOTE, "A colleague").doesNotContain("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_template_speaks_every_language(String language) {
        CurrentReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        Charters all = Charters.current().signed(1, 0, "x").proposed(true).drafted().challenged(giving(EnumSet.allOf(ChallengeAct.class))).may(CharterAct.values());
        Document page = render(reader, pages -> pages.charter(all.seen(), Charters.PAGE));
        assertThat(page.selectFirst(".gs-charter").attr("aria-label")).isEqualTo("en".equals(language) ? "Charter" : "Charta");
        assertThat(page.selectFirst("h2").text()).startsWith("en".equals(language) ? "Version 2, in effect since" : "Fassung 2, gilt seit");
        render(reader, CharterPages::none);
    }

    @Test
    void a_full_charter_stays_within_sixty_kilobytes() {
        SeenChallenge[] twenty = java.util.stream.Stream.generate(() -> giving(EnumSet.allOf(ChallengeAct.class))).limit(20).toArray(SeenChallenge[]::new);
        Charters all = Charters.current().signed(1, 0, "x").proposed(true).drafted().challenged(twenty).may(CharterAct.values());
        assertThat(pages(ENGINES.get(0), OneReader.ada()).charter(all.seen(), Charters.PAGE).toString().length()).isLessThan(60 * 1024);
    }

    private static SeenChallenge giving(Set<ChallengeAct> rights) {
        return Charters.challenge(2, CharterSection.WE_GIVE, QUOTE, Charters.FIRST.weGive().indexOf(QUOTE), rights);
    }

    private static Document show(Charters charter) {
        CurrentReader reader = charter.seen().standing().person().isAnonymous() ? OneReader.nobody() : OneReader.ada();
        return render(reader, pages -> pages.charter(charter.seen(), Charters.PAGE));
    }

    /** Renders on both engines; they have to agree to the letter. */
    private static Document render(CurrentReader reader, Function<CharterPages, Html> what) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : ENGINES) {
            results.add(what.apply(pages(engine, reader)).toString());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        String left = results.get(0).replace(Html.text(Charters.EVIL).toString(), "");
        assertThat(left.lines().filter(line -> line.matches(".*(\\$|#if|#end).*"))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(results.get(0));
    }

    private static CharterPages pages(TemplateRenderer engine, CurrentReader reader) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new CharterPages(templates, reader, people -> Map.of(OneReader.ADA, new Profile("Ada " + Charters.EVIL, "/ada.png")), new ThreeHundred(),
            new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, Charters.CLOCK));
    }
}
