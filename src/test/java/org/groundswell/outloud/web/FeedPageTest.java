package org.groundswell.outloud.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Evil;
import org.groundswell.outloud.amplify.AmplifyWorld;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
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

/** What a feed looks like to whom, on both engines. */
class FeedPageTest {
    private final TalkWorld world = TalkWorld.on(TestDatabase.H2);
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page = world.loud.wiki.page("DEMO");
    private final PostSpot here = PostSpot.on(page);
    private final FeedQuery feed = FeedQuery.parse("page", String.valueOf(page.value()), null);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        PageId about = world.loud.wiki.page("DEMO");
        world.loud.wiki.pictures.attach(page, "a b.png");
        world.loud.posts.publish(here, PostWords.of(new TypedPost("Look: " + Evil.WORDS, "ASK", "EARLY", true, "new", 2, "quoted " + Evil.WORDS, about.value(), "a b.png", Evil.WORDS, null)),
            null, null, ada);
        for (String markup : List.of(drawn(ben, language, pages -> pages.feed(feed, here, 10, "/x")), drawn(ben, language, pages -> pages.still(feed, 10)))) {
            Document seen = Jsoup.parse(markup);
            assertThat(seen.select("script, .evil")).isEmpty();
            assertThat(seen.text()).contains("Look: " + Evil.WORDS, "quoted " + Evil.WORDS);
        }
        Document seen = seen(ben, language, pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(seen.selectFirst("figure img").attr("alt")).isEqualTo(Evil.WORDS);
        assertThat(seen.selectFirst("figure img").attr("src")).isEqualTo("/wiki/download/attachments/" + page.value() + "/a%20b.png");
        assertThat(seen.select(".gs-marks .gs-theme")).hasSize(3);
        assertThat(seen.select(".gs-ask")).hasSize(1);
    }

    @Test
    void a_reader_has_the_buttons_of_a_reader_and_the_author_those_of_the_author() {
        world.loud.publish(here, ada, "Half a plan.");
        assertThat(seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x")).select(".gs-post [data-gs-act]").eachAttr("data-gs-act"))
            .containsExactly("respond", "heard", "support", "thank", "encourage", "amplify");
        assertThat(seen(ada, "en", pages -> pages.feed(feed, here, 10, "/x")).select(".gs-post [data-gs-act]").eachAttr("data-gs-act"))
            .containsExactly("respond", "edit", "withdraw");
        assertThat(seen(Person.ANONYMOUS, "en", pages -> pages.feed(feed, here, 10, "/x")).select(".gs-post button, form, template")).isEmpty();
    }

    @Test
    void what_one_pressed_is_seen_as_pressed() {
        world.reactions.press(world.loud.publish(here, ada, "Half a plan.").ref(), ReactionKind.HEARD, null, false, ben);
        Document seen = seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(seen.select("[data-gs-act=heard]").attr("aria-pressed")).isEqualTo("true");
        assertThat(seen.select("[data-gs-act=support]").attr("aria-pressed")).isEqualTo("false");
        assertThat(seen.select(".gs-backing").text()).isEqualTo("1 person read it to the end");
    }

    @Test
    void the_form_says_for_each_audience_and_name_who_will_see_it_and_shows_one_sentence() {
        Document seen = seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(seen.select("[name=audience] option").eachAttr("value")).containsExactly("ONLY_ME", "COMMUNITY", "SITE");
        assertThat(seen.select("[name=audience] [selected]").eachAttr("value")).containsExactly("COMMUNITY");
        assertThat(seen.select("[data-gs-for]")).hasSize(6);
        assertThat(seen.select("[data-gs-for=COMMUNITY][data-gs-as=NAMED]").text()).startsWith("7 people who can open this page will see this, with your name");
        assertThat(seen.select("[data-gs-for=SITE][data-gs-as=NAME_HIDDEN]").text()).contains("a colleague");
        assertThat(seen.select("[data-gs-for]:not([hidden])")).as("one sentence before script is there").hasSize(1);
    }

    @Test
    void who_may_only_read_has_no_form_and_who_is_not_logged_in_is_shown_the_way() {
        world.loud.wiki.allow(page, ben, SmallWiki.READER);
        assertThat(seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x")).select("form[data-gs-form=new]")).isEmpty();
        assertThat(seen(Person.ANONYMOUS, "en", pages -> pages.feed(feed, here, 10, "/x")).select(".gs-notice a").attr("href")).contains("os_destination=%2Fx");
    }

    @Test
    void a_hidden_name_shows_neither_name_nor_picture_and_is_nobodys_news() {
        world.loud.publish(here, ada, "I am tired.", Identity.NAME_HIDDEN, PostAudience.COMMUNITY);
        String markup = drawn(ben, "en", pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(markup).doesNotContain(ada.key());
        assertThat(Jsoup.parse(markup).select(".gs-post .gs-who b").text()).isEqualTo("A colleague");
        assertThat(Jsoup.parse(markup).select("[data-gs-newest]").attr("data-gs-newest")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void what_was_passed_on_has_who_and_why_above_it_and_nothing_of_it_becomes_markup(String language) {
        AmplifyWorld passing = AmplifyWorld.on(TestDatabase.H2);
        Ref community = world.loud.people.community(world.loud.wiki.page("DEMO"));
        Amplification made = passing.service.passOn(world.loud.publish(here, ada, "A story.").ref(), community, "Why: " + Evil.WORDS, ben);
        FeedQuery there = FeedQuery.parse("community", community.value(), null);
        Document seen = seen(somebody("gus"), language, pages -> pages.feed(there, null, 10, "/x"));
        assertThat(seen.select("script, .evil")).isEmpty();
        assertThat(seen.select(".gs-carried .gs-text").text()).isEqualTo("Why: " + Evil.WORDS);
        assertThat(seen.select(".gs-carried b").text()).isEqualTo("Name of " + ben.key());
        assertThat(seen.select("[data-gs-act=take-back], .gs-passings")).isEmpty();
        assertThat(seen(ben, language, pages -> pages.feed(there, null, 10, "/x")).select(".gs-carried [data-gs-act=take-back]").attr("data-gs-of")).isEqualTo(made.ref().value());
        Document paper = seen(somebody("gus"), language, pages -> pages.still(there, 10));
        assertThat(paper.select("script, .evil")).isEmpty();
        assertThat(paper.text()).contains("Name of " + ben.key(), "Why: " + Evil.WORDS);
        assertThat(seen.select("[data-gs-newest]").attr("data-gs-newest")).as("nothing is counted from what may be taken back").isEmpty();
        Document author = seen(ada, language, pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(author.select(".gs-passings .gs-anchor").text()).isEqualTo("Why: " + Evil.WORDS);
        assertThat(author.select(".gs-passings [data-gs-act]").eachAttr("data-gs-act")).containsExactly("take-back");
        passing.service.takeBack(made.ref(), ada);
        assertThat(seen(ben, language, pages -> pages.feed(there, null, 10, "/x")).select(".gs-gone")).hasSize(1);
        assertThat(seen(ada, language, pages -> pages.feed(there, null, 10, "/x")).select(".gs-gone")).isEmpty();
    }

    @Test
    void whoever_wants_quiet_is_told_no_numbers_and_neither_is_script() {
        Ref post = world.loud.publish(here, ada, "I am tired.").ref();
        world.reactions.press(post, ReactionKind.SUPPORT, null, false, ben);
        assertThat(seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x")).select(".gs-number").text()).isEqualTo("1 person supports it");
        Document quiet = seen(OneReader.QUIET, "en", pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(quiet.select(".gs-post")).hasSize(1);
        assertThat(quiet.select(".gs-number")).isEmpty();
        assertThat(quiet.select("[data-gs-quiet]")).hasSize(1);
    }

    @Test
    void an_empty_feed_says_how_to_begin_and_a_longer_one_how_to_go_on() {
        assertThat(seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x")).select("[data-gs-empty]").text()).contains("Half a sentence");
        world.loud.publish(here, ada, "One.");
        world.loud.publish(here, ada, "Two.");
        Document first = seen(ben, "en", pages -> pages.feed(feed, here, 1, "/x"));
        assertThat(first.select("[data-gs-empty]").hasAttr("hidden")).isTrue();
        String next = first.select("[data-gs-act=more]").attr("data-gs-next");
        assertThat(seen(ben, "en", pages -> pages.part(feed, new Window(1, next))).select(".gs-text").eachText()).containsExactly("One.");
    }

    @Test
    void a_long_text_is_cut_in_lists_with_a_way_to_read_on() {
        world.loud.publish(here, ada, "We looked at every list. ".repeat(40));
        Document seen = seen(ben, "en", pages -> pages.feed(feed, here, 10, "/x"));
        assertThat(seen.select(".gs-text").text().length()).isLessThanOrEqualTo(255);
        assertThat(seen.select(".gs-post a:contains(Read on)").attr("href")).startsWith("/wiki/plugins/servlet/groundswell/post/");
    }

    private Document seen(Person reader, String language, Function<FeedPages, Html> what) {
        return Jsoup.parse(drawn(reader, language, what));
    }

    /** Renders on both engines; they have to agree to the letter. */
    private String drawn(Person reader, String language, Function<FeedPages, Html> what) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            results.add(what.apply(pages(engine, new OneReader(reader, Locale.forLanguageTag(language)))).toString());
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return results.get(0);
    }

    private FeedPages pages(TemplateRenderer engine, CurrentReader reader) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        Speech speech = new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, world.loud.clock);
        SmallWiki wiki = world.loud.wiki;
        return new FeedPages(templates, speech, world.loud.feeds, world.loud.places, new PostCards(templates, world.reactions, world.asks, world.loud.amplified, reader),
            new FeedTitles(world.loud.people, wiki, wiki, wiki, List.of()), new ConsequenceWords(wiki, wiki, reader), world.loud.amplified, reader);
    }
}
