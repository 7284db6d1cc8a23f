package org.groundswell.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.web.HomeRendering.home;
import static org.groundswell.community.web.HomeRendering.render;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.Stage;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.TemplateEngines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomePageTest {
    private final Sights sights = new Sights();

    @Test
    void nothing_anybody_wrote_becomes_markup() {
        sights.seats.add(Sights.seat(new Person("x"), Seat.State.STANDING, null));
        sights.edges = List.of(Sights.neighbour("Edge"));
        Document page = home(sights.steward().member().seen());
        assertThat(page.select("script, b b, [onerror]")).isEmpty();
        assertThat(page.selectFirst(".gs-purpose").wholeText()).isEqualTo("So that nobody waits " + Sights.EVIL);
        assertThat(page.selectFirst(".gs-values li").wholeText()).isEqualTo("care " + Sights.EVIL);
        assertThat(page.selectFirst(".gs-people b").text()).isEqualTo("You");
        assertThat(page.selectFirst(".gs-neighbours a").wholeText()).isEqualTo("Edge " + Sights.EVIL);
        assertThat(page.selectFirst("img").attr("src")).isEqualTo("/wiki/\"><b>ada.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_state_speaks_every_language(String language) {
        CurrentReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        sights.seats.add(Sights.seat(Sights.BEN, Seat.State.STANDS_AGAIN, Sights.NOW.minusSeconds(5)));
        sights.counts = new CommunityCounts(1, 0, 1, 1, 2, Sights.NOW.minus(Duration.ofDays(30)));
        sights.steward();
        for (Stage stage : Stage.values()) {
            sights.stage = stage;
            SeenCommunity seen = sights.seen();
            render(reader, pages -> pages.home(seen));
            render(reader, pages -> pages.still(seen));
            render(reader, pages -> pages.preview(seen));
        }
    }

    @Test
    void the_first_things_to_read_are_the_purpose_and_that_nobody_needs_permission() {
        Document page = home(sights.seen());
        assertThat(page.selectFirst("header").text()).contains("A community around a need. Growing.", "nobody’s permission");
        assertThat(page.selectFirst(".gs-why a").attr("href")).isEqualTo("https://example.org/a?b=");
        assertThat(page.select("header a").last().attr("href")).isEqualTo("https://example.org/film?a=\"b");
        assertThat(page.text()).doesNotContainIgnoringCase("owner", "rank", "leader");
    }

    @Test
    void whoever_may_only_look_follows_and_finds_no_button_that_would_be_refused() {
        sights.rights = new PageRights(true, false, false);
        sights.charterNo = 1;
        Document page = home(sights.seen());
        assertThat(page.select("button").eachAttr("data-gs-act")).containsExactly("follow");
        assertThat(page.text()).contains("need the right to comment");
        assertThat(page.select("form, template")).isEmpty();
    }

    @Test
    void whoever_is_not_logged_in_is_shown_the_way_and_comes_back() {
        sights.person = Person.ANONYMOUS;
        Document page = render(OneReader.nobody(), pages -> pages.home(sights.seen()));
        assertThat(page.selectFirst(".gs-notice a").attr("href")).isEqualTo("/wiki/login.action?os_destination=%2Fx%3FpageId%3D123%26a%3D%22b");
        assertThat(page.select("button, form, template, .gs-tiles")).isEmpty();
        assertThat(page.text()).contains("So that nobody waits", "12 people belong");
    }

    @Test
    void whoever_wants_quiet_is_told_no_numbers() {
        sights.counts = new CommunityCounts(12, 3, 30, 9, 0, null);
        assertThat(home(sights.seen()).select(".gs-numbers li")).isNotEmpty();
        assertThat(HomeRendering.render(OneReader.quiet(), pages -> pages.home(sights.seen())).select(".gs-numbers")).isEmpty();
    }

    @Test
    void who_tends_the_community_is_told_how_many_ask_to_join_and_nobody_else_is() {
        sights.counts = new CommunityCounts(12, 3, 30, 9, 0, null);
        assertThat(home(sights.seen()).text()).doesNotContain("ask to join");
        Document page = home(sights.steward().seen());
        assertThat(page.selectFirst(".gs-waits").text()).contains("3 people ask to join. See who asks");
        assertThat(page.selectFirst(".gs-waits a").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/community/page-123");
    }

    @Test
    void challenges_without_an_answer_for_three_weeks_rise_to_the_top() {
        sights.counts = new CommunityCounts(12, 0, 30, 9, 2, Sights.NOW.minus(Duration.ofDays(22)));
        Document late = home(sights.seen());
        assertThat(late.selectFirst(".gs-head").nextElementSibling().className()).contains("gs-late");
        assertThat(late.selectFirst(".gs-late").text()).contains("2 challenges to the charter have", "October 12, 2026");
        assertThat(late.selectFirst(".gs-late a").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/charter/page-123");
        sights.counts = new CommunityCounts(12, 0, 30, 9, 1, Sights.NOW.minus(Duration.ofDays(21)));
        Document soon = home(sights.seen());
        assertThat(soon.select(".gs-late")).isEmpty();
        assertThat(soon.selectFirst(".gs-waits").text()).contains("One challenge to the charter waits");
    }

    @Test
    void a_new_community_asks_those_who_tend_it_what_it_is_for() {
        sights.setUp = false;
        sights.purpose = "";
        Document steward = home(sights.steward().seen());
        assertThat(steward.select("form[data-gs-form=setup] [name]").eachAttr("name")).contains("purpose", "type", "stewards", "join", "checkDays");
        assertThat(steward.select("[data-gs-act=skip]")).hasSize(1);
        assertThat(steward.select("[name=join][checked]").attr("value")).isEqualTo("OPEN");
        assertThat(steward.select("[name=checkDays] option[selected]").attr("value")).isEqualTo("30");
        Sights other = new Sights();
        other.setUp = false;
        other.purpose = "";
        assertThat(home(other.seen()).select("form")).isEmpty();
        assertThat(home(other.seen()).selectFirst(".gs-purpose").text()).startsWith("What this community is for has not been said");
        assertThat(home(other.seen()).select("[data-gs-act=setup]")).isEmpty();
        Sights skipped = new Sights();
        skipped.purpose = "";
        assertThat(home(skipped.steward().seen()).select(".gs-say-it [data-gs-act=setup]").eachText()).as("who may say it can say it there").containsExactly("Say it now");
    }

    @Test
    void signed_purpose_and_values_are_shown_but_not_changed_in_the_set_up() {
        sights.charterNo = 1;
        Document form = Jsoup.parse(home(sights.steward().seen()).selectFirst("template[data-gs-template=setup]").html());
        assertThat(form.select("[name=purpose][disabled], [name=values][disabled]")).hasSize(2);
    }

    @Test
    void numbers_are_words_and_zero_is_not_said() {
        assertThat(home(sights.seen()).select(".gs-numbers li").eachText()).containsExactly("12 people belong", "30 follow", "9 have signed the charter",
            "14 pledges on its boards", "6 of them kept", "3 stories told");
    }

    @Test
    void the_next_check_is_named_honestly() {
        assertThat(home(sights.seen()).text()).contains("every 30 days, next around November 23, 2026. It cannot be held here yet");
        sights.checkDays = 0;
        assertThat(home(sights.seen()).text()).contains("No temperature check is planned");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_stage_suggests_what_is_worth_doing(Stage stage) {
        sights.stage = stage;
        assertThat(home(sights.seen()).select(".gs-suggestions li").eachText()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_community_at_rest_can_be_left_and_nothing_else() {
        sights.stage = Stage.RETIRED;
        sights.charterNo = 1;
        Document page = home(sights.member().seen());
        assertThat(page.select(".gs-tile button").eachText()).containsExactly("Follow", "Leave");
        assertThat(page.select("[data-gs-act=stand]")).isEmpty();
        assertThat(page.select(".gs-tile").text()).contains("Version 1 of the charter stays readable");
        sights.mine.clear();
        assertThat(home(sights.seen()).select(".gs-tile").text()).contains("Nobody joins any more.").doesNotContain("Come in as you like");
    }

    @Test
    void core_and_edge_name_each_other() {
        sights.parent = Optional.of(Sights.neighbour("Core"));
        sights.edges = List.of(Sights.neighbour("Edge"));
        Document page = home(sights.seen());
        assertThat(page.selectFirst("header a").wholeText()).isEqualTo("Core " + Sights.EVIL);
        assertThat(page.select(".gs-neighbours a").eachText()).hasSize(2);
    }

    @Test
    void in_a_preview_and_on_paper_there_is_nothing_to_press() {
        sights.edges = List.of(Sights.neighbour("Edge"));
        SeenCommunity seen = sights.steward().member().seen();
        assertThat(render(OneReader.ada(), pages -> pages.preview(seen)).select("button, form, template")).isEmpty();
        Document paper = render(OneReader.ada(), pages -> pages.still(seen));
        assertThat(paper.select("button, form, input, template, details, img, script")).isEmpty();
        assertThat(paper.select("a[href^=/]")).isEmpty();
        assertThat(paper.select("li").eachText()).anyMatch(line -> line.startsWith("Ada")).noneMatch(line -> line.startsWith("You"));
    }

    @Test
    void the_panel_stays_within_sixty_kilobytes() {
        assertThat(HomeRendering.pages(TemplateEngines.newer(), OneReader.ada()).home(sights.steward().member().seen()).toString().length()).isLessThan(60 * 1024);
    }
}
