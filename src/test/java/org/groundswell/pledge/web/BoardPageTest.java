package org.groundswell.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.pledge.domain.BoardAct;
import org.groundswell.pledge.domain.BoardSettings;
import org.groundswell.pledge.domain.Counts;
import org.groundswell.pledge.domain.Phase;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.domain.WholePledge;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardPageTest {
    private static final Set<BoardAct> NO_RIGHTS = EnumSet.noneOf(BoardAct.class);
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final Page<SeenPledge> NONE = Page.empty();
    private static final Cursor BEHIND = new Cursor("allnewest", Ref.random());

    @Test
    void nothing_anybody_wrote_becomes_markup() {
        Document page = render(OneReader.ada(), pages -> pages.board(Samples.open(), page(Samples.named(PledgeState.KEPT), Samples.mine(PledgeState.OPEN))));
        assertThat(page.select("script, b b, [onerror]")).isEmpty();
        assertThat(page.selectFirst(".gs-question").wholeText()).isEqualTo("What? " + Samples.EVIL);
        assertThat(page.selectFirst(".gs-will [dir=auto]").wholeText()).isEqualTo("wash " + Samples.EVIL);
        assertThat(page.select(".gs-story [dir=auto]").get(0).wholeText()).isEqualTo("story " + Samples.EVIL);
        assertThat(page.selectFirst(".gs-who b").wholeText()).isEqualTo("Ada " + Samples.EVIL);
        assertThat(page.selectFirst("img").attr("src")).isEqualTo("/wiki/\"><b>ada.png");
        assertThat(page.select("select[name=theme] option").get(1).attr("value")).isEqualTo("Theme " + Samples.EVIL);
        assertThat(page.selectFirst(".gs-audience [data-gs-if=NAMED]").text()).contains("312 people", "Ada " + Samples.EVIL);
        assertThat(page.select("dd a").attr("href")).isEqualTo("https://example.org/a?b=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_template_speaks_every_language(String language) {
        CurrentReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        Document board = render(reader, pages -> pages.board(Samples.open(), page(Samples.mine(PledgeState.OPEN))));
        assertThat(board.selectFirst("[data-gs-counts]").text()).isEqualTo("en".equals(language) ? "12 pledges by up to 9 people, 3 kept" : "12 Zusagen von bis zu 9 Personen, 3 eingelöst");
        render(reader, pages -> pages.still(Samples.open(), page(Samples.named(PledgeState.LET_GO))));
        render(reader, pages -> pages.cards(Samples.open(), NONE));
        render(reader, this::onePledge);
    }

    @Test
    void an_empty_board_invites_to_be_the_first() {
        Document page = render(OneReader.ada(), pages -> pages.board(Samples.empty(), NONE));
        assertThat(page.selectFirst("[data-gs-empty=board]").hasAttr("hidden")).isFalse();
        assertThat(page.selectFirst("[data-gs-empty=board]").text()).startsWith("Be the first");
        assertThat(page.selectFirst(".gs-tools").hasAttr("hidden")).isTrue();
        assertThat(page.select("[data-gs-pledge]")).isEmpty();
        assertThat(page.selectFirst(".gs-more").hasAttr("hidden")).isTrue();
    }

    @Test
    void whoever_may_only_look_sees_no_button_that_would_be_refused() {
        SeenPledge looked = Samples.pledge(PledgeState.OPEN, new Who(Who.Kind.COLLEAGUE, null), Set.of());
        SeenBoard board = Samples.board(Phase.OPEN, new Counts(1, 1, 0, 0), false, NO_RIGHTS);
        Document page = render(OneReader.ada(), pages -> pages.board(board, page(looked)));
        assertThat(page.select(".gs-form-new, .gs-lead")).isEmpty();
        assertThat(page.select(".gs-acts button")).isEmpty();
        assertThat(page.selectFirst(".gs-who b").text()).isEqualTo("A colleague");
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void whoever_is_not_logged_in_is_shown_the_way_and_comes_back_to_the_page() {
        SeenBoard board = Samples.board(Phase.OPEN, new Counts(1, 1, 0, 0), false, NO_RIGHTS);
        Document page = render(OneReader.nobody(), pages -> pages.board(board, page(Samples.pledge(PledgeState.OPEN, new Who(Who.Kind.FORMER, null), Set.of()))));
        assertThat(page.selectFirst(".gs-notice a").attr("href")).isEqualTo("/wiki/login.action?os_destination=%2Fx%3FpageId%3D123%26a%3D%22b");
        assertThat(page.select("form, [data-gs-filter=mine], template")).isEmpty();
    }

    @Test
    void logging_in_leads_back_to_the_copy_or_to_the_pledge_one_was_reading() {
        SeenBoard copied = Samples.board(Phase.OPEN, new Counts(1, 1, 0, 0), true, NO_RIGHTS);
        assertThat(render(OneReader.nobody(), pages -> pages.board(copied, NONE)).selectFirst("a[href*=login]").attr("href"))
            .isEqualTo("/wiki/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D123");
        assertThat(render(OneReader.nobody(), this::onePledge).selectFirst("a[href*=login]").attr("href"))
            .isEqualTo("/wiki/login.action?os_destination=%2Fplugins%2Fservlet%2Fgroundswell%2Fpledge%2F" + Samples.PLEDGE.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void the_macro_browser_says_how_many_themes_a_board_takes(String language) {
        String said = new BundleTexts().of(Locale.forLanguageTag(language), "org.groundswell.confluence.groundswell-pledges.param.themes.desc");
        assertThat(said).contains(" " + BoardSettings.MOST_THEMES);
    }

    @Test
    void after_its_closing_day_a_board_says_so_and_takes_no_pledge() {
        Document page = render(OneReader.ada(), pages -> pages.board(Samples.board(Phase.HARVEST, new Counts(12, 9, 3, 0), false, NO_RIGHTS), NONE));
        assertThat(page.selectFirst(".gs-lead").text()).startsWith("Pledging is over");
        assertThat(page.text()).contains("until December 24, 2026").doesNotContain("10 people took part");
        assertThat(page.select(".gs-form-new")).isEmpty();
    }

    @Test
    void a_copied_page_says_whose_board_it_shows_and_offers_its_editors_a_new_one() {
        Document editor = render(OneReader.ada(), pages -> pages.board(Samples.board(Phase.OPEN, Counts.NONE, true, EnumSet.allOf(BoardAct.class)), NONE));
        assertThat(editor.selectFirst(".gs-notice a").wholeText()).isEqualTo("Home " + Samples.EVIL);
        assertThat(editor.select("[data-gs-act=make-new]")).hasSize(1);
        Document reader = render(OneReader.ada(), pages -> pages.board(Samples.board(Phase.OPEN, Counts.NONE, true, NO_RIGHTS), NONE));
        assertThat(reader.select("[data-gs-act=make-new]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PledgeState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void a_state_is_a_word_and_a_sign(PledgeState state) {
        Document page = render(OneReader.ada(), pages -> pages.board(Samples.open(), page(Samples.named(state))));
        Element shown = page.selectFirst(".gs-state");
        assertThat(shown.text()).isNotBlank();
        assertThat(shown.select(".gs-glyph[aria-hidden=true]")).hasSize(1);
        assertThat(page.text()).doesNotContainIgnoringCase("failed");
    }

    @Test
    void the_next_page_is_offered_only_if_there_is_one() {
        Page<SeenPledge> first = new Page<>(List.of(Samples.named(PledgeState.OPEN)), Optional.of(BEHIND));
        Document page = render(OneReader.ada(), pages -> pages.board(Samples.open(), first));
        assertThat(page.selectFirst(".gs-more").hasAttr("hidden")).isFalse();
        assertThat(page.selectFirst("[data-gs-act=more]").attr("data-gs-next")).isEqualTo(BEHIND.encode());
    }

    @Test
    void on_paper_there_is_nothing_to_press_and_every_link_is_complete() {
        Document page = render(OneReader.ada(), pages -> pages.still(Samples.open(), page(Samples.named(PledgeState.KEPT))));
        assertThat(page.select("form, button, input, img, details, script")).isEmpty();
        assertThat(page.select("li strong").get(0).wholeText()).isEqualTo("wash " + Samples.EVIL);
        assertThat(page.select("a[href^=/]")).isEmpty();
        assertThat(page.selectFirst("li a").attr("href")).isEqualTo("https://wiki.example.org/wiki/plugins/servlet/groundswell/pledge/" + Samples.PLEDGE);
    }

    @Test
    void a_hidden_author_who_exports_the_page_is_a_colleague_on_paper_too() {
        Document page = render(OneReader.ada(), pages -> pages.still(Samples.open(), page(Samples.mine(PledgeState.OPEN))));
        assertThat(page.selectFirst("li").text()).contains("A colleague").doesNotContain("You", "Ada");
    }

    @Test
    void the_page_of_a_pledge_shows_who_joined_and_what_happened() {
        Document page = render(OneReader.ada(), this::onePledge);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".gs-joins li").eachText()).hasSize(2).first().asString().contains("A colleague").doesNotContain("Ada");
        assertThat(page.select(".gs-history li").get(1).text()).contains("Kept", "note <script>");
        assertThat(page.title()).isEqualTo("wash " + Samples.EVIL.replaceAll("\\s+", " "));
    }

    @Test
    void cards_for_script_carry_the_numbers_of_the_board() {
        Document page = render(OneReader.ada(), pages -> pages.cards(Samples.open(), page(Samples.named(PledgeState.OPEN))));
        assertThat(page.selectFirst("[data-gs-counts]").text()).isEqualTo("12 pledges by up to 9 people, 3 kept");
        assertThat(page.select("li[data-gs-pledge=" + Samples.PLEDGE + "]")).hasSize(1);
        assertThat(page.select("form, template")).isEmpty();
    }

    @Test
    void who_joins_with_a_hidden_name_reads_that_others_see_a_colleague() {
        SeenJoin mine = new SeenJoin(new Who(Who.Kind.YOU, new Profile("Ada", "/ada.png")), "", Samples.NOW, true);
        Document page = render(OneReader.ada(),
            pages -> pages.pledge(new WholePledge(Samples.open(), Samples.mine(PledgeState.OPEN), Page.whole(List.of(mine)), List.of())));
        assertThat(page.text()).contains("You, shown to others as a colleague");
        assertThat(page.html()).doesNotContain("/ada.png");
    }

    @Test
    void a_full_board_stays_within_sixty_kilobytes() {
        Page<SeenPledge> twenty = page(Collections.nCopies(20, Samples.mine(PledgeState.OPEN)).toArray(SeenPledge[]::new));
        assertThat(pages(ENGINES.get(0), OneReader.ada()).board(Samples.open(), twenty).toString().length()).isLessThan(60 * 1024);
    }

    @Test
    void who_wants_quiet_sees_no_number_on_the_board_and_its_cards_but_on_paper_they_stand_for_everybody() {
        Page<SeenPledge> one = page(Samples.mine(PledgeState.OPEN));
        for (TemplateRenderer engine : ENGINES) {
            PledgePages quiet = pages(engine, OneReader.ada(), true);
            Document board = Jsoup.parse(quiet.board(Samples.open(), one).toString());
            assertThat(board.select("[data-gs-counts]").text()).isEmpty();
            assertThat(board.selectFirst(".gs-head .gs-facts").hasAttr("hidden")).isTrue();
            assertThat(board.select(".gs-backing")).isEmpty();
            assertThat(Jsoup.parse(quiet.cards(Samples.open(), one).toString()).select(".gs-backing")).isEmpty();
            assertThat(quiet.still(Samples.open(), one).toString()).contains("12 pledges");
            assertThat(Jsoup.parse(pages(engine, OneReader.ada()).board(Samples.open(), one).toString()).select(".gs-backing")).hasSize(1);
            assertThat(pages(engine, OneReader.nobody(), true).board(Samples.open(), one).toString()).as("nobody is asked who is not logged in").contains("12 pledges");
        }
    }

    private Html onePledge(PledgePages pages) {
        SeenJoin hidden = new SeenJoin(new Who(Who.Kind.COLLEAGUE, null), "me too " + Samples.EVIL, Samples.NOW, true);
        SeenJoin named = new SeenJoin(new Who(Who.Kind.NAMED, new Profile("Ben", null)), "", Samples.NOW, false);
        List<PledgeEvent> history = List.of(new PledgeEvent(PledgeEvent.Kind.PUBLISHED, Samples.NOW, ""),
            new PledgeEvent(PledgeEvent.Kind.KEPT, Samples.NOW, "note <script>" + Samples.EVIL));
        Page<SeenJoin> joins = new Page<>(List.of(hidden, named), Optional.of(BEHIND));
        return pages.pledge(new WholePledge(Samples.open(), Samples.mine(PledgeState.KEPT), joins, history));
    }

    /** Renders on both engines; they have to agree to the letter. */
    private static Document render(CurrentReader reader, Function<PledgePages, Html> what) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : ENGINES) {
            results.add(what.apply(pages(engine, reader)).toString());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        String left = results.get(0).replace(Html.text(Samples.EVIL).toString(), "");
        assertThat(left).as("a reference nobody filled").doesNotContain("$", "#if", "#end");
        return Jsoup.parse(results.get(0));
    }

    private static PledgePages pages(TemplateRenderer engine, CurrentReader reader) {
        return pages(engine, reader, false);
    }

    private static PledgePages pages(TemplateRenderer engine, CurrentReader reader, boolean quiet) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new PledgePages(templates, reader, people -> Samples.ada(), new Speech(templates, reader, Wiki.ADDRESSES, Samples.CLOCK), Optional.of(person -> quiet));
    }

    private static Page<SeenPledge> page(SeenPledge... pledges) {
        return new Page<>(List.of(pledges), Optional.empty());
    }
}
