package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.shared.web.Surroundings.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.web.PledgePages;
import org.groundswell.pledge.web.PledgesMacro;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Surroundings;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PledgesMacroTest {
    private static final TemplateRenderer ENGINE = TemplateEngines.newer();
    private final PledgeWorld world = PledgeWorld.on(TestDatabase.H2);
    private final BoardSpot spot = world.spot();
    private final List<String> required = new ArrayList<>();
    private boolean shared = true;

    @Test
    void a_board_that_is_not_stored_yet_is_an_empty_board() {
        Document page = show(ADA, "display", Map.of());
        assertThat(page.selectFirst(".gs-question").text()).isEqualTo("What will you do?");
        assertThat(page.selectFirst(".gs-form-new")).isNotNull();
        assertThat(required).containsExactly("org.groundswell.confluence:pledge-board");
    }

    @Test
    void what_one_reader_sees_is_not_kept_for_others() {
        show(ADA, "display", Map.of());
        assertThat(shared).isFalse();
    }

    @Test
    void whoever_is_not_logged_in_sees_the_pledges_and_the_way_in() {
        world.publish(spot, ADA, "ask");
        Document page = show(Person.ANONYMOUS, "display", Map.of());
        assertThat(page.select(".gs-card")).hasSize(1);
        assertThat(page.select("form, .gs-acts button")).isEmpty();
        assertThat(page.select("a[href*=login.action]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email", "preview", "diff"})
    void everywhere_but_on_the_page_itself_there_is_nothing_to_press(String output) {
        world.publish(spot, ADA, "ask");
        Document page = show(ADA, output, Map.of());
        assertThat(page.select("li strong").eachText()).containsExactly("ask");
        assertThat(page.select("form, button, details, template")).isEmpty();
    }

    @Test
    void an_old_version_of_a_page_shows_the_board_of_the_page_as_it_is_now_to_read() {
        world.publish(spot, ADA, "ask");
        Page page = page(spot.page().value());
        Map<String, String> then = new HashMap<>(PledgeWorld.macro(spot.token().value()));
        then.put("question", "What did we ask then?");
        Document old = Jsoup.parse(execute(ADA, oldOf(page), "display", then));
        assertThat(old.select("li strong").eachText()).containsExactly("ask");
        assertThat(old.selectFirst("h2").text()).isEqualTo("What will you do?");
        assertThat(old.select("form, button, .gs-notice")).isEmpty();
    }

    @Test
    void ones_own_pledge_is_never_supported_and_taken_back_only_before_its_end() {
        SeenPledge mine = world.publish(spot, ADA, "ask");
        assertThat(acts(ADA)).contains("remove").doesNotContain("support", "join");
        world.pledges.changeState(mine.ref(), PledgeState.KEPT, null, ADA);
        assertThat(acts(ADA)).contains("tell", "reopen").doesNotContain("support", "join", "remove");
    }

    private List<String> acts(Person reader) {
        return show(reader, "display", Map.of()).select(".gs-acts button").eachAttr("data-gs-act");
    }

    @Test
    void a_draft_of_a_page_that_was_never_saved_is_an_empty_board() {
        Page draft = page(1_000_000_007L);
        draft.setContentStatus("draft");
        assertThat(Jsoup.parse(execute(ADA, draft, "preview", PledgeWorld.macro("any"))).selectFirst("h2").text()).isEqualTo("What will you do?");
    }

    @Test
    void the_preview_of_a_page_nobody_saved_is_an_empty_board() {
        assertThat(Jsoup.parse(execute(ADA, null, "preview", PledgeWorld.macro("any"))).selectFirst("h2").text()).isEqualTo("What will you do?");
    }

    @ParameterizedTest
    @CsvSource({"closes,tomorrow,Last day to pledge", "closes,2027-02-30,Last day to pledge", "target,many,People hoped for", "target,0,People hoped for",
        "question,'',Question", "board,<script>,Board", "themes,'a,b,c,d,e,f,g,h,i,j,k,l,m',Themes"})
    void a_setting_that_cannot_be_used_is_named_in_the_macros_place(String name, String value, String label) {
        Document page = show(ADA, "display", Map.of(name, value));
        assertThat(page.selectFirst(".gs-panel").text()).contains("“" + label + "”");
        assertThat(page.select(".gs-board, script")).isEmpty();
    }

    @Test
    void markup_in_a_setting_stays_text() {
        Document page = show(ADA, "display", Map.of("question", "<script>alert(1)</script> $x #end", "themes", "<b>x</b>"));
        assertThat(page.selectFirst(".gs-question").text()).isEqualTo("<script>alert(1)</script> $x #end");
        assertThat(page.select("script, option b")).isEmpty();
    }

    @Test
    void a_question_without_end_is_refused_politely() {
        assertThat(show(ADA, "display", Map.of("question", "x".repeat(100_000))).selectFirst(".gs-panel").attr("data-gs-code")).isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void a_board_whose_home_is_in_the_trash_gives_nothing_away() {
        world.publish(spot, ADA, "ask");
        world.wiki.trash(spot.page());
        Document page = show(ADA, "display", Map.of());
        assertThat(page.text()).isEqualTo("This board is not available to you.");
    }

    @Test
    void the_unexpected_becomes_an_id_and_not_a_broken_page() {
        Document page = Jsoup.parse(execute(ADA, page(spot.page().value()), "display", null));
        assertThat(page.selectFirst(".gs-panel").text()).contains("Something unexpected happened");
        assertThat(page.selectFirst(".gs-panel").attr("data-gs-code")).hasSize(8);
    }

    private Document show(Person reader, String output, Map<String, String> changes) {
        Map<String, String> parameters = new HashMap<>(PledgeWorld.macro(spot.token().value()));
        parameters.putAll(changes);
        return Jsoup.parse(execute(reader, page(spot.page().value()), output, parameters));
    }

    private String execute(Person person, ContentEntityObject page, String output, Map<String, String> parameters) {
        CurrentReader reader = new OneReader(person, Locale.ENGLISH);
        Templates templates = new Templates(ENGINE, new BundleTexts(), reader);
        PledgePages pages = new PledgePages(templates, reader, world.wiki, new Speech(templates, reader, Wiki.ADDRESSES, world.clock), Optional.empty());
        return new PledgesMacro(templates, world.boards, world.pledges, pages, Surroundings.resources(required), reader)
            .execute(parameters, null, new Surroundings(page, output, () -> shared = false));
    }

    private static Page oldOf(Page latest) {
        Page old = new Page() {
            @Override
            public Page getLatestVersion() {
                return latest;
            }
        };
        old.setId(1_000_000_001L);
        return old;
    }
}
