package org.groundswell.outloud.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.outloud.topic.HelpService;
import org.groundswell.outloud.topic.TopicService;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicAct;
import org.groundswell.outloud.topic.domain.TopicStanding;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicPageTest {
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final SpaceKey SPACE = new SpaceKey("DS");
    private static final Set<TopicAct> STEWARD = Set.of(TopicAct.FOLLOW, TopicAct.UNFOLLOW, TopicAct.OFFER, TopicAct.RENAME, TopicAct.MERGE, TopicAct.RETIRE);
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
    private final List<SeenTopic> listed = new ArrayList<>();
    private final List<SeenOffer> own = new ArrayList<>();
    private final List<SeenOffer> found = new ArrayList<>();
    private CurrentReader reader = OneReader.ada();
    private Cursor next;
    private boolean steward;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        listed.add(topic("handover", Topic.State.ACTIVE, 5, STEWARD, true));
        own.add(listed.get(0).offers().get(0));
        found.addAll(own);
        Document list = render(pages -> pages.list(SPACE, Topic.State.ACTIVE, EVIL, null));
        assertThat(list.select("script")).isEmpty();
        assertThat(list.selectFirst("[name=search]").val()).isEqualTo(EVIL);
        assertThat(list.selectFirst(".gs-helper").wholeText()).isEqualTo("Ben " + EVIL);
        assertThat(list.selectFirst(".gs-offers span").wholeText()).isEqualTo("rosters " + EVIL);
        Document page = render(pages -> pages.topic(listed.get(0).topic().ref(), null));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst(".gs-offer p").wholeText()).isEqualTo("rosters " + EVIL);
        assertThat(page.selectFirst("textarea[name=words]").wholeText()).isEqualTo("rosters " + EVIL);
        assertThat(page.selectFirst(".gs-head a").wholeText()).endsWith("Space " + EVIL);
    }

    @Test
    void a_topic_says_how_much_there_is_who_can_help_and_whether_one_follows() {
        listed.add(topic("handover", Topic.State.ACTIVE, 5, STEWARD, true));
        listed.add(topic("shift", Topic.State.ACTIVE, 0, Set.of(TopicAct.FOLLOW), false));
        listed.add(topic("busy", Topic.State.ACTIVE, Topic.MOST_COUNTED, Set.of(), false));
        Document list = render(pages -> pages.list(SPACE, Topic.State.ACTIVE, null, null));
        assertThat(list.select(".gs-topic-name a").eachText()).containsExactly("#handover", "#shift", "#busy");
        assertThat(list.selectFirst(".gs-topic-name a").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/topics/" + listed.get(0).topic().ref());
        assertThat(list.select(".gs-topic .gs-facts").eachText()).first().asString().startsWith("5 posts in the last 30 days").contains("Can help: Ben");
        assertThat(list.select(".gs-topic .gs-facts").eachText()).last().isEqualTo("200 posts or more in the last 30 days");
        List<Element> buttons = list.select("[data-gs-act=follow]");
        assertThat(buttons).extracting(button -> button.attr("aria-pressed")).containsExactly("true", "false");
        assertThat(buttons.get(1).attr("aria-label")).isEqualTo("Follow #shift");
        assertThat(list.select(".gs-topics-way")).as("for stewards only").isEmpty();
    }

    @Test
    void the_list_goes_on_and_back_and_says_when_it_is_empty() {
        assertThat(render(pages -> pages.list(SPACE, Topic.State.ACTIVE, null, null)).selectFirst(".gs-empty").text()).startsWith("Nobody has named");
        assertThat(render(pages -> pages.list(SPACE, Topic.State.ACTIVE, "x", null)).selectFirst(".gs-empty").text()).isEqualTo("No topic begins like that.");
        assertThat(render(pages -> pages.list(SPACE, Topic.State.RETIRED, null, null)).selectFirst(".gs-empty").text()).isEqualTo("No topic is retired.");
        listed.add(topic("handover", Topic.State.ACTIVE, 5, STEWARD, true));
        next = new Cursor("topics", new Ref("N".repeat(22)));
        Document list = render(pages -> pages.list(SPACE, Topic.State.ACTIVE, "a & b", "x"));
        assertThat(list.select("a[rel=next]").attr("href")).endsWith("?space=DS&search=a+%26+b&after=" + next.encode());
        assertThat(list.select(".gs-more a").first().attr("href")).endsWith("?space=DS&search=a+%26+b");
    }

    @Test
    void stewards_find_the_tools_and_the_retired_ones() {
        steward = true;
        listed.add(topic("handover", Topic.State.ACTIVE, 0, STEWARD, false));
        assertThat(render(pages -> pages.list(SPACE, Topic.State.ACTIVE, null, null)).select(".gs-topics-way a").attr("href")).endsWith("&state=RETIRED");
        Document page = render(pages -> pages.topic(listed.get(0).topic().ref(), null));
        assertThat(page.select("[data-gs-panels] button").eachAttr("data-gs-act")).containsExactly("rename", "merge", "retire");
        assertThat(page.select("template").eachAttr("data-gs-template")).containsExactly("rename", "merge");
        listed.set(0, topic("handover", Topic.State.RETIRED, 0, Set.of(TopicAct.FOLLOW, TopicAct.MERGE, TopicAct.TAKE_UP), false));
        Document retired = render(pages -> pages.topic(listed.get(0).topic().ref(), null));
        assertThat(retired.selectFirst(".gs-notice").text()).startsWith("This topic is retired");
        assertThat(retired.select("[data-gs-panels] button").eachAttr("data-gs-act")).containsExactly("merge", "takeUp");
        assertThat(render(pages -> pages.list(SPACE, Topic.State.RETIRED, null, null)).select(".gs-topic button").eachAttr("data-gs-act"))
            .containsExactly("takeUp");
        listed.set(0, topic("handover", Topic.State.ACTIVE, 0, Set.of(TopicAct.FOLLOW, TopicAct.OFFER), false));
        assertThat(render(pages -> pages.topic(listed.get(0).topic().ref(), null)).select("[data-gs-panels], template")).isEmpty();
    }

    @Test
    void the_form_of_an_offer_says_who_will_see_it_and_holds_what_one_offers_already() {
        listed.add(topic("handover", Topic.State.ACTIVE, 0, Set.of(TopicAct.FOLLOW, TopicAct.OFFER), false));
        Document page = render(pages -> pages.topic(listed.get(0).topic().ref(), null));
        assertThat(page.selectFirst("form[data-gs-form=offer] .gs-audience").text()).startsWith("Everybody who can see this space sees your name");
        assertThat(page.selectFirst("[name=until]").val()).isEqualTo("2027-02-01");
        assertThat(page.select("[data-gs-act=withdraw]")).isEmpty();
        own.add(new SeenOffer(offer(OneReader.ADA), listed.get(0).topic(), Who.seen(OneReader.ADA, false, OneReader.ADA, Map.of()), LocalDate.of(2026, 12, 24), true));
        Document mine = render(pages -> pages.topic(listed.get(0).topic().ref(), null));
        assertThat(mine.selectFirst("[name=until]").val()).isEqualTo("2026-12-24");
        assertThat(mine.selectFirst("[data-gs-act=withdraw]").attr("data-gs-of")).isEqualTo(own.get(0).offer().ref().value());
        own.set(0, new SeenOffer(own.get(0).offer(), null, own.get(0).who(), own.get(0).lastDay(), true));
        Element elsewhere = render(pages -> pages.list(SPACE, Topic.State.ACTIVE, null, null)).selectFirst(".gs-part .gs-offers li");
        assertThat(elsewhere.select("a")).as("its space is no longer seen").isEmpty();
        assertThat(elsewhere.select("[data-gs-act=withdraw]")).hasSize(1);
    }

    @Test
    void who_is_not_logged_in_reads_and_finds_the_way_to_the_log_in() {
        reader = OneReader.nobody();
        listed.add(topic("handover", Topic.State.ACTIVE, 1, Set.of(), false));
        Document page = render(pages -> pages.topic(listed.get(0).topic().ref(), null));
        assertThat(page.select("button, form")).isEmpty();
        assertThat(page.selectFirst(".gs-notice a").attr("href")).contains("os_destination=");
        assertThat(render(pages -> pages.list(SPACE, Topic.State.ACTIVE, null, null)).select("[data-gs-act]")).isEmpty();
    }

    /** Renders on both engines; they have to agree to the letter. */
    private Document render(Function<TopicPages, Html> what) {
        List<String> both = ENGINES.stream().map(engine -> what.apply(pages(engine)).toString()).toList();
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(both.get(0).replace(Html.text(EVIL).toString(), "")).as("a reference nobody filled").doesNotContain("$", "#if", "#end");
        return Jsoup.parse(both.get(0));
    }

    private TopicPages pages(TemplateRenderer engine) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        TopicService topics = new TopicService(null, null, null, null, null, clock) {
            @Override
            public Page<SeenTopic> list(SpaceKey space, Topic.State state, String search, Window window, Person person) {
                return new Page<>(listed, Optional.ofNullable(next));
            }

            @Override
            public SeenTopic topic(Ref ref, Person person) {
                return listed.get(0);
            }

            @Override
            public TopicStanding standing(SpaceKey space, Person person) {
                return new TopicStanding(person, true, steward, false, false);
            }

            @Override
            public String spaceName(SpaceKey space) {
                return "Space " + EVIL;
            }
        };
        HelpService help = new HelpService(null, null, null, null, null, null, clock) {
            @Override
            public Page<SeenOffer> about(Ref ref, Window window, Person person) {
                return Page.whole(listed.get(0).offers());
            }

            @Override
            public List<SeenOffer> own(Person person) {
                return own;
            }

            @Override
            public List<SeenOffer> search(SpaceKey space, String search, Person person) {
                return found;
            }
        };
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new TopicPages(topics, help, templates, reader, new Speech(templates, reader, ADDRESSES, Wiki.QUIET, clock));
    }

    private static SeenTopic topic(String word, Topic.State state, int recent, Set<TopicAct> rights, boolean followed) {
        Topic topic = new Topic(word.length(), Ref.random(), SPACE, TopicWord.read(word).orElseThrow(), state, 0, true, false, NOW, recent);
        HelpOffer offer = new HelpOffer(1, Ref.random(), new Person("ben"), topic.id(), "rosters " + EVIL, NOW);
        Who ben = Who.seen(offer.person(), false, OneReader.ADA, Map.of(offer.person(), new Profile("Ben " + EVIL, null)));
        List<SeenOffer> offers = followed ? List.of(new SeenOffer(offer, topic, ben, LocalDate.of(2026, 12, 24), false)) : List.of();
        return new SeenTopic(topic, followed, offers, false, rights);
    }

    private static HelpOffer offer(Person person) {
        return new HelpOffer(2, Ref.random(), person, "handover".length(), "mine", NOW);
    }
}
