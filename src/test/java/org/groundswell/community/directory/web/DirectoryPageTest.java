package org.groundswell.community.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.directory.domain.DirectoryFilter.EVERYTHING;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.groundswell.community.directory.DirectoryService;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.community.directory.domain.ListedCommunity;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.Window;
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

class DirectoryPageTest {
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final Window FIRST = new Window(20, null);

    // What varies from test to test, with the usual in it.
    private final List<ListedCommunity> listed = new ArrayList<>();
    private CurrentReader reader = OneReader.ada();
    private Cursor next;
    private boolean mayStart = true;
    private int requests;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        for (Stage stage : Stage.values()) {
            for (CommunityType type : CommunityType.values()) {
                listed.add(listed("so that " + EVIL, stage, type, 3, List.of(tie(Tie.Kind.MEMBER, "ACTIVE")), true));
            }
        }
        requests = 2;
        DirectoryFilter filter = DirectoryFilter.parse(EVIL, "NEED", "GROWING", "open");
        Document page = render(pages -> pages.page(filter, FIRST));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("[name=search]").val()).isEqualTo(EVIL);
        assertThat(page.selectFirst(".gs-entry-name a").wholeText()).isEqualTo("Ward " + EVIL);
        assertThat(page.selectFirst(".gs-entry-name a").attr("href")).isEqualTo("/wiki/x?a=\"b");
        assertThat(page.selectFirst(".gs-entry-purpose").wholeText()).isEqualTo("so that " + EVIL);
        assertThat(page.select(".gs-entry-facts a").first().wholeText()).isEqualTo("Parent " + EVIL);
        assertThat(page.select(".gs-entry")).hasSize(Stage.values().length * CommunityType.values().length);
    }

    @Test
    void an_entry_says_what_it_is_for_how_it_stands_and_what_ties_one_to_it() {
        listed.add(listed("Nobody waits", Stage.GROWING, CommunityType.NEED, 1, List.of(tie(Tie.Kind.FOLLOW, "ON")), true));
        listed.add(listed("", Stage.STARTING, CommunityType.BACKBONE, 0, List.of(), false));
        Document page = render(pages -> pages.page(EVERYTHING, FIRST));
        Element first = page.select(".gs-entry").get(0);
        assertThat(first.select(".gs-entry-facts > li").eachText()).startsWith("Around a need", "Growing", "1 member")
            .endsWith("Looks for people to tend it", "You follow it");
        assertThat(first.hasClass("gs-entry-mine")).isTrue();
        Element second = page.select(".gs-entry").get(1);
        assertThat(second.selectFirst(".gs-entry-purpose").text()).isEqualTo("Nobody has said yet what it is for.");
        assertThat(second.select(".gs-entry-facts > li").eachText()).containsExactly("Keeps people connected", "Starting", "No members yet");
        assertThat(second.select(".gs-entry-seats, .gs-entry-tied")).isEmpty();
        assertThat(page.select("h2.gs-entry-name")).as("below the page's own").hasSize(2);
    }

    @Test
    void the_form_keeps_what_was_looked_for_and_the_way_to_the_next_part_does_too() {
        listed.add(listed("", Stage.GROWING, CommunityType.NEED, 2, List.of(), false));
        next = new Cursor("directory", new Ref("N".repeat(22)));
        DirectoryFilter filter = DirectoryFilter.parse("a & b", "NEED", "growing", "open");
        Document page = render(pages -> pages.page(filter, new Window(20, "x")));
        assertThat(page.select("form").attr("method")).isEqualTo("get");
        assertThat(page.select("form").attr("action")).isEqualTo("/wiki/plugins/servlet/groundswell/communities");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("NEED", "GROWING");
        assertThat(page.selectFirst("[name=seats]").hasAttr("checked")).isTrue();
        String asked = "?search=a+%26+b&type=NEED&stage=GROWING&seats=open";
        assertThat(page.selectFirst("a[rel=next]").attr("href")).endsWith(asked + "&after=" + next.encode());
        assertThat(page.select(".gs-more a").first().attr("href")).as("back to the beginning").endsWith(asked);
        assertThat(page.select(".gs-finder a").eachText()).containsExactly("All communities");
        Document all = render(pages -> pages.page(EVERYTHING, FIRST));
        assertThat(all.select("option[selected], [name=seats][checked], .gs-finder a")).isEmpty();
        assertThat(all.select(".gs-more a")).as("only onwards").hasSize(1);
    }

    @Test
    void an_empty_list_tells_whether_nothing_fits_or_nothing_is_there() {
        Document none = render(pages -> pages.page(DirectoryFilter.parse("zebra", "", "", ""), FIRST));
        assertThat(none.selectFirst(".gs-empty").text()).startsWith("No community you may see fits that.");
        Document yet = render(pages -> pages.page(EVERYTHING, FIRST));
        assertThat(yet.selectFirst(".gs-empty").text()).startsWith("There is no community you may see yet.");
        assertThat(yet.select(".gs-entries, a[rel=next]")).isEmpty();
    }

    @Test
    void who_may_make_a_space_begins_and_everybody_else_asks() {
        assertThat(render(pages -> pages.page(EVERYTHING, FIRST)).selectFirst(".gs-head .aui-button").attr("href"))
            .isEqualTo("/wiki/spaces/createspace-start.action");
        mayStart = false;
        Element ask = render(pages -> pages.page(EVERYTHING, FIRST)).selectFirst(".gs-head .aui-button");
        assertThat(ask.text()).isEqualTo("Ask for a space for a community");
        assertThat(ask.attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/requests");
    }

    @Test
    void a_refusal_and_requests_that_wait_are_told_above_the_whole_list() {
        listed.add(listed("", Stage.GROWING, CommunityType.NEED, 2, List.of(), false));
        requests = 3;
        Document page = render(pages -> pages.refusal(Html.text("No " + EVIL), FIRST));
        assertThat(page.selectFirst("[role=alert]").wholeText()).isEqualTo("No " + EVIL);
        assertThat(page.select(".gs-entry")).hasSize(1);
        assertThat(page.selectFirst(".gs-notice a").text()).endsWith("3");
        requests = 0;
        assertThat(render(pages -> pages.page(EVERYTHING, FIRST)).select(".gs-notice")).isEmpty();
    }

    @Test
    void on_a_page_of_the_wiki_it_is_a_list_with_ways_on_and_on_paper_with_whole_addresses() {
        Document none = render(pages -> pages.macro(EVERYTHING, FIRST));
        assertThat(none.selectFirst(".gs-empty").text()).startsWith("There is no community");
        listed.add(listed("", Stage.GROWING, CommunityType.NEED, 2, List.of(), false));
        Document macro = render(pages -> pages.macro(DirectoryFilter.parse("", "NEED", "", ""), FIRST));
        assertThat(macro.select("h3.gs-entry-name")).hasSize(1);
        assertThat(macro.select("form, h1, h2")).isEmpty();
        assertThat(macro.select(".gs-directory-ways a").eachText()).containsExactly("All communities like these", "Start a community");
        assertThat(macro.select(".gs-directory-ways a").get(0).attr("href")).endsWith("/communities?type=NEED");
        Document still = render(pages -> pages.still(EVERYTHING, FIRST));
        assertThat(still.select("a").eachAttr("href")).isNotEmpty().allMatch(address -> address.startsWith("https://wiki.example.org/wiki/"));
    }

    /** Renders on both engines; they have to agree to the letter. */
    private Document render(Function<DirectoryPages, Html> what) {
        List<String> both = ENGINES.stream().map(engine -> what.apply(pages(engine)).toString()).toList();
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(both.get(0).replace(Html.text(EVIL).toString(), "")).as("a reference nobody filled").doesNotContain("$", "#if", "#end");
        return Jsoup.parse(both.get(0));
    }

    private DirectoryPages pages(TemplateRenderer engine) {
        DirectoryService directory = new DirectoryService(null, null, null, null, null, null, null) {
            @Override
            public Page<ListedCommunity> find(DirectoryFilter filter, Window window, Person person) {
                return new Page<>(listed, Optional.ofNullable(next));
            }

            @Override
            public boolean mayStart(Person person) {
                return mayStart;
            }
        };
        SpaceRequestService waiting = new SpaceRequestService(null, null, null, null, null, null) {
            @Override
            public int waitingFor(Person person) {
                return requests;
            }
        };
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new DirectoryPages(directory, waiting, templates, reader, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static ListedCommunity listed(String purpose, Stage stage, CommunityType type, int members, List<Tie> mine, boolean open) {
        CommunitySettings settings = new CommunitySettings("Ward " + EVIL, purpose, "", "", "", List.of("Care"), type, JoinPolicy.OPEN, 30, 2);
        SpaceKey space = new SpaceKey("DS");
        Community community = new Community(1, new Ref("C".repeat(22)), new PageId(1), null, space, true, CommunityKind.PRACTICE, settings, stage, NOW,
            OneReader.ADA, NOW, null, new CommunityCounts(members, 0, 0, 0, 0, null), null, 0, 1);
        return new ListedCommunity(community, new WikiPage(new PageId(1), space, "Home", "/x?a=\"b"),
            open ? Optional.of(new WikiPage(new PageId(2), space, "Parent " + EVIL, "/p?a=\"b")) : Optional.empty(), new MyTies(mine), open);
    }

    private static Tie tie(Tie.Kind kind, String state) {
        return new Tie(5, new Ref("M".repeat(22)), 1, OneReader.ADA, kind, 0, state, "", 0, 0, 0, NOW, null, Asker.NOBODY);
    }
}
