package org.groundswell.outloud.circle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.outloud.circle.CircleService;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleAct;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.outloud.circle.domain.SeenMember;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CirclePageTest {
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Set<CircleAct> MEMBER = Set.of(CircleAct.LEAVE, CircleAct.INVITE, CircleAct.POST, CircleAct.AGREE_TO_END);
    private static final Addresses ADDRESSES = new Addresses() {
        @Override
        public String contextPath() {
            return "/wiki";
        }

        @Override
        public String siteUrl() {
            return "https://wiki.example.org/wiki";
        }
    };

    // What varies from test to test, with the usual in it.
    private final List<SeenCircle> circles = new ArrayList<>();
    private CurrentReader reader = OneReader.ada();
    private Cursor next;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        for (Circle.State state : Circle.State.values()) {
            for (boolean wipe : new boolean[] {true, false}) {
                circles.add(member(state, wipe, MEMBER, 1));
                circles.add(invited(state, wipe, Set.of(CircleAct.ACCEPT, CircleAct.REFUSE)));
            }
        }
        Document own = render(pages -> pages.own(null));
        assertThat(own.select("script")).isEmpty();
        assertThat(own.select(".gs-circle-name a")).hasSize(16).allMatch(link -> link.wholeText().equals("Circle " + EVIL));
        for (SeenCircle one : List.copyOf(circles)) {
            circles.set(0, one);
            Document page = render(pages -> pages.circle(one.circle().ref()));
            assertThat(page.select("script")).isEmpty();
            assertThat(page.selectFirst("h1").wholeText()).isEqualTo("Circle " + EVIL);
            assertThat(page.selectFirst(".gs-lead").wholeText()).isEqualTo("why " + EVIL);
            assertThat(page.select(".gs-circle-people b").last().wholeText()).isEqualTo("Ben " + EVIL);
        }
    }

    @Test
    void invitations_come_first_and_say_by_whom_until_when_and_that_a_no_is_nobodys_business() {
        circles.add(member(Circle.State.RUNNING, true, MEMBER, 0));
        circles.add(invited(Circle.State.FOUNDED, true, Set.of(CircleAct.ACCEPT, CircleAct.REFUSE)));
        circles.add(invited(Circle.State.RUNNING, false, Set.of(CircleAct.REFUSE)));
        Document own = render(pages -> pages.own(null));
        assertThat(own.select(".gs-part > h2").eachText()).containsExactly("You are invited", "My circles", "Found a circle");
        List<String> cards = own.select(".gs-card").eachText();
        assertThat(cards.get(0)).contains("invites you.", "It ends on March 9, 2026.", "Then everything said in it is wiped.", "nobody is told");
        assertThat(cards.get(1)).contains("All twelve places are taken").doesNotContain("Accept");
        assertThat(cards.get(2)).contains("Running", "1 member.");
    }

    @Test
    void a_member_sees_who_is_there_who_is_invited_and_the_ways_out() {
        circles.add(member(Circle.State.RUNNING, true, MEMBER, 1));
        Document page = render(pages -> pages.circle(circles.get(0).circle().ref()));
        assertThat(page.select("[data-gs-act]").eachAttr("data-gs-act")).containsExactly("uninvite", "invite", "cancel", "agree", "leave");
        assertThat(page.selectFirst("a[href*='scope=circle']").attr("href")).endsWith(circles.get(0).circle().ref().value());
        assertThat(page.text()).contains("So far 1 of 3 agree.", "Let us end it now");
        circles.set(0, member(Circle.State.RUNNING, true, Set.of(CircleAct.LEAVE, CircleAct.GO_ON), 0));
        assertThat(render(pages -> pages.circle(circles.get(0).circle().ref())).select("[data-gs-act]").eachAttr("data-gs-act")).containsExactly("goOn", "leave");
    }

    @Test
    void an_ended_circle_is_read_on_if_it_was_kept_and_says_so_if_not() {
        circles.add(member(Circle.State.ENDED, false, Set.of(CircleAct.LEAVE), 0));
        Document kept = render(pages -> pages.circle(circles.get(0).circle().ref()));
        assertThat(kept.selectFirst(".gs-head").text()).contains("Ended", "It ended on March 9, 2026.", "Its members can still read what was said.");
        assertThat(kept.select("a[href*='scope=circle']")).hasSize(1);
        circles.set(0, member(Circle.State.WIPED, true, Set.of(CircleAct.LEAVE), 0));
        Document wiped = render(pages -> pages.circle(circles.get(0).circle().ref()));
        assertThat(wiped.selectFirst(".gs-head").text()).contains("Wiped", "Everything said in it is wiped.");
        assertThat(wiped.select("a[href*='scope=circle']")).isEmpty();
    }

    @Test
    void who_is_only_invited_reads_what_it_is_about_and_who_belongs_and_nothing_else() {
        circles.add(invited(Circle.State.RUNNING, true, Set.of(CircleAct.ACCEPT, CircleAct.REFUSE)));
        Document page = render(pages -> pages.circle(circles.get(0).circle().ref()));
        assertThat(page.select("[data-gs-act]").eachAttr("data-gs-act")).containsExactly("accept", "refuse");
        assertThat(page.select(".gs-circle-people")).hasSize(1);
        assertThat(page.select("a[href*='scope=circle'], template")).isEmpty();
    }

    @Test
    void the_form_says_who_will_know_of_it_and_ends_in_ninety_days_unless_said_otherwise() {
        Document own = render(pages -> pages.own(null));
        assertThat(own.selectFirst(".gs-empty").text()).isEqualTo("You belong to no circle yet.");
        assertThat(own.selectFirst(".gs-audience").text()).contains("decides alone", "Administrators of this wiki cannot read it here.", "Whoever runs its database could.");
        assertThat(own.selectFirst("[name=ends]").attr("min")).isEqualTo("2026-03-03");
        assertThat(own.selectFirst("[name=ends]").val()).isEqualTo("2026-05-31");
        assertThat(own.selectFirst("[name=ends]").attr("max")).isEqualTo("2027-03-02");
        assertThat(own.select("[name=after][checked]").eachAttr("value")).containsExactly("wipe");
    }

    @Test
    void the_list_goes_on_and_strangers_are_led_to_the_log_in() {
        circles.add(member(Circle.State.RUNNING, true, MEMBER, 0));
        next = new Cursor("circles", new Ref("N".repeat(22)));
        Document own = render(pages -> pages.own("x"));
        assertThat(own.select("a[rel=next]").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/circles?after=" + next.encode());
        assertThat(own.select(".gs-more a").first().attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/circles");
        reader = OneReader.nobody();
        Document stranger = render(pages -> pages.own(null));
        assertThat(stranger.select("form, .gs-card, [data-gs-act]")).isEmpty();
        assertThat(stranger.selectFirst(".gs-notice a").attr("href")).contains("os_destination=");
    }

    /** Renders on both engines; they have to agree to the letter. */
    private Document render(Function<CirclePages, Html> what) {
        List<String> both = ENGINES.stream().map(engine -> what.apply(pages(engine)).toString()).toList();
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(both.get(0).replace(Html.text(EVIL).toString(), "")).as("a reference nobody filled").doesNotContain("$", "#if", "#end");
        return Jsoup.parse(both.get(0));
    }

    private CirclePages pages(TemplateRenderer engine) {
        Clock clock = Clock.fixed(NOW, ZONE);
        CircleService service = new CircleService(null, null, null, null, null, null, null, clock) {
            @Override
            public Page<SeenCircle> own(Window window, Person person) {
                return new Page<>(circles, Optional.ofNullable(next));
            }

            @Override
            public SeenCircle circle(Ref ref, Person person) {
                return circles.get(0);
            }
        };
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new CirclePages(service, templates, reader, new Speech(templates, reader, ADDRESSES, Wiki.QUIET, clock), clock);
    }

    private static SeenCircle member(Circle.State state, boolean wipe, Set<CircleAct> rights, int others) {
        List<SeenMember> invited = others == 0 ? List.of() : List.of(ben());
        return new SeenCircle(circle(state, wipe), true, List.of(ben()), invited, 1, 3, rights.contains(CircleAct.GO_ON), null, rights);
    }

    private static SeenCircle invited(Circle.State state, boolean wipe, Set<CircleAct> rights) {
        return new SeenCircle(circle(state, wipe), false, List.of(ben()), List.of(), 0, 2, false, ben(), rights);
    }

    private static Circle circle(Circle.State state, boolean wipe) {
        return new Circle(7, Ref.random(), "Circle " + EVIL, "why " + EVIL, state, Instant.parse("2026-03-09T23:00:00Z"), wipe, NOW);
    }

    private static SeenMember ben() {
        Person ben = new Person("ben");
        return new SeenMember(Ref.random(), Who.seen(ben, false, OneReader.ADA, Map.of(ben, new Profile("Ben " + EVIL, null))), false);
    }
}
