package org.groundswell.community.space.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.space.SpaceRequestService;
import org.groundswell.community.space.domain.SeenSpaceRequest;
import org.groundswell.community.space.domain.SpaceAnswer;
import org.groundswell.community.space.domain.SpaceRequest;
import org.groundswell.community.space.domain.SpaceWish;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsPageTest {
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final Person BEN = new Person("ben-key");
    private static final Who ASKER = new Who(Who.Kind.NAMED, new Profile("Ben " + EVIL, "/wiki/\"><b>ben.png"));
    private static final String GONE = "gone";
    // What varies from test to test, with the usual in it.
    private final List<SeenSpaceRequest> waiting = new ArrayList<>();
    private final List<SeenSpaceRequest> answered = new ArrayList<>();
    private final List<SeenSpaceRequest> own = new ArrayList<>();
    private CurrentReader reader = OneReader.ada();
    private boolean administrator;
    private boolean mayMake;
    private Cursor next;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        administrator = true;
        for (CommunityKind kind : CommunityKind.values()) {
            waiting.add(seen(asked(kind), true));
        }
        answered.add(seen(answered("DONE", EVIL, "https://example.org/?a='b"), false));
        own.add(seen(answered("DECLINED", EVIL, ""), false));
        Document page = page(null);
        assertThat(page.select("script, .evil")).isEmpty();
        assertThat(page.select("[data-gs-part=waiting] .gs-card")).hasSize(CommunityKind.values().length);
        assertThat(page.selectFirst("[data-gs-part=waiting] .gs-wish").wholeText()).isEqualTo("Ward " + EVIL);
        assertThat(page.selectFirst("[data-gs-part=waiting] .gs-who b").wholeText()).isEqualTo("Ben " + EVIL);
        assertThat(page.selectFirst("[data-gs-part=waiting] img").attr("src")).isEqualTo("/wiki/\"><b>ben.png");
        assertThat(page.selectFirst("[data-gs-part=waiting] .gs-why").wholeText()).isEqualTo("because " + EVIL);
        assertThat(page.selectFirst("[data-gs-part=answered] .gs-answer p[dir]").wholeText()).isEqualTo(EVIL);
        assertThat(page.selectFirst("[data-gs-part=answered] .gs-answer a").attr("href")).isEqualTo("https://example.org/?a='b");
    }

    @Test
    void who_administers_the_wiki_answers_and_reads_what_was_answered() {
        administrator = true;
        mayMake = true;
        waiting.add(seen(asked(CommunityKind.PRACTICE), true));
        answered.add(seen(answered("DONE", "", "/display/WARD"), false));
        Document page = page(null);
        assertThat(page.select("h1").text()).isEqualTo("Requests for spaces");
        assertThat(page.select("[data-gs-part=waiting] button").eachAttr("data-gs-act")).containsExactly("done", "declined");
        assertThat(page.select("template").eachAttr("data-gs-template")).containsExactly("done", "declined");
        assertThat(page.selectFirst("[data-gs-part=answered] .gs-answer a").attr("href")).as("below the context path").isEqualTo("/wiki/display/WARD");
        assertThat(page.select("form[data-gs-form=ask], [data-gs-part=own]")).isEmpty();
    }

    @Test
    void who_may_not_make_spaces_asks_and_reads_only_what_they_asked_for() {
        own.add(seen(asked(CommunityKind.GATHERING), false));
        own.add(seen(answered("DECLINED", "Not yet.", ""), false));
        Document page = page(null);
        assertThat(page.select("form[data-gs-form=ask] [name]").eachAttr("name")).containsExactly("name", "purpose", "kind", "why");
        assertThat(page.select("[data-gs-part=own] .gs-state").eachText()).containsExactly("Waiting", "Not this time");
        assertThat(page.select("[data-gs-part=own] .gs-answer").text()).contains("Ben").contains("Not yet.");
        assertThat(page.select("[data-gs-act=remove]").eachText()).containsExactly("Take back", "Remove from my list");
        assertThat(page.select("[data-gs-part=waiting], [data-gs-part=answered], [data-gs-act=done]")).isEmpty();
    }

    @Test
    void who_may_make_spaces_is_told_so_and_who_is_not_logged_in_is_shown_the_way() {
        mayMake = true;
        assertThat(page(null).select("form, [data-gs-part]")).isEmpty();
        assertThat(page(null).select(".gs-notice")).hasSize(1);
        reader = OneReader.nobody();
        Document page = page(null);
        assertThat(page.select("form, [data-gs-part]")).isEmpty();
        assertThat(page.selectFirst(".gs-notice a").attr("href")).isEqualTo("/wiki/login.action?os_destination=%2Fplugins%2Fservlet%2Fgroundswell%2Frequests");
    }

    @Test
    void a_list_leads_on_and_back_to_its_beginning() {
        administrator = true;
        waiting.add(seen(asked(CommunityKind.PRACTICE), true));
        next = new Cursor("waiting", new Ref("W".repeat(22)));
        assertThat(page(null).select("[data-gs-part=waiting] .gs-more a").eachAttr("href")).containsExactly("?waiting=" + next.encode());
        Document second = page(next.encode());
        assertThat(second.select("[data-gs-part=waiting] .gs-more a").eachAttr("href")).containsExactly("?", "?waiting=" + next.encode());
        next = null;
        waiting.clear();
        Document emptied = page("later");
        assertThat(emptied.selectFirst("[data-gs-part=waiting]").text()).as("others may wait").doesNotContain("Nobody is waiting");
        assertThat(emptied.select("[data-gs-part=waiting] .gs-more a").eachAttr("href")).containsExactly("?");
        assertThat(page(null).selectFirst("[data-gs-part=waiting]").text()).contains("Nobody is waiting");
    }

    @Test
    void a_list_whose_place_is_gone_begins_anew() {
        administrator = true;
        waiting.add(seen(asked(CommunityKind.PRACTICE), true));
        Document page = page(GONE);
        assertThat(page.select("[data-gs-part=waiting] .gs-card")).hasSize(1);
        assertThat(page.select(".gs-more")).isEmpty();
    }

    /** Renders on both engines; they have to agree to the letter. */
    private Document page(String place) {
        List<String> both = ENGINES.stream().map(engine -> pages(engine).page(place, null, null).toString()).toList();
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(both.get(0).replace(Html.text(EVIL).toString(), "")).as("a reference nobody filled").doesNotContain("$", "#if", "#end");
        return Jsoup.parse(both.get(0));
    }

    private SpaceRequestPages pages(TemplateRenderer engine) {
        SpaceRequestService service = new SpaceRequestService(null, null, null, null, null, null) {
            @Override
            public boolean answers(Person person) {
                return administrator;
            }

            @Override
            public boolean hasToAsk(Person person) {
                return !person.isAnonymous() && !mayMake;
            }

            @Override
            public int waitingFor(Person person) {
                return waiting.size();
            }

            @Override
            public Page<SeenSpaceRequest> waiting(Window window, Person person) {
                if (GONE.equals(window.after())) {
                    throw new Refused(SharedRefusal.BAD_CURSOR, "after");
                }
                return new Page<>(waiting, Optional.ofNullable(next));
            }

            @Override
            public Page<SeenSpaceRequest> answered(Window window, Person person) {
                return new Page<>(answered, Optional.empty());
            }

            @Override
            public Page<SeenSpaceRequest> own(Window window, Person person) {
                return new Page<>(own, Optional.empty());
            }
        };
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new SpaceRequestPages(service, templates, reader, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static SpaceRequest asked(CommunityKind kind) {
        return SpaceRequest.of(BEN, new SpaceWish("Ward " + EVIL, "so that " + EVIL, kind, "because " + EVIL), NOW);
    }

    private static SpaceRequest answered(String state, String words, String address) {
        return asked(CommunityKind.PRACTICE).answered(SpaceAnswer.of(state, words, address), BEN, NOW);
    }

    private static SeenSpaceRequest seen(SpaceRequest request, boolean answerable) {
        return new SeenSpaceRequest(request, ASKER, request.waiting() ? null : ASKER, false, answerable);
    }
}
