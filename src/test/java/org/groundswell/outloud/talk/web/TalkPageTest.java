package org.groundswell.outloud.talk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Evil;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.talk.BacklinkService;
import org.groundswell.outloud.web.FeedRendering;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
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

/** What the box with the conversations about a page looks like to whom, on both engines. */
class TalkPageTest {
    private final TalkWorld world = TalkWorld.on(TestDatabase.H2);
    private final Set<Person> quiet = new HashSet<>();
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page = world.loud.wiki.page("DEMO");
    private final PostSpot here = PostSpot.on(page);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        world.loud.posts.publish(here, PostWords.of(new TypedPost("Look: " + Evil.WORDS, "ASK", null, false, null, null, "quoted " + Evil.WORDS, null, null, null, null)),
            null, null, ada);
        for (Document seen : List.of(seen(ben, language, pages -> pages.box(page)), seen(ben, language, pages -> pages.still(page)))) {
            assertThat(seen.select("script, .evil")).isEmpty();
            assertThat(seen.text()).contains("Look: " + Evil.WORDS, "quoted " + Evil.WORDS);
        }
    }

    @Test
    void the_heading_counts_what_this_reader_may_see() {
        PageId closed = world.loud.wiki.page("DEMO");
        assertThat(heading(ben)).isEqualTo("Conversations about this page");
        world.loud.publish(here, ada, "One.");
        world.loud.publish(here, ada, "Only mine.", Identity.NAMED, PostAudience.ONLY_ME);
        world.loud.posts.publish(PostSpot.on(closed), PostWords.of(new TypedPost("Elsewhere.", null, null, false, null, null, null, page.value(), null, null, null)), null, null, ada);
        assertThat(heading(ben)).isEqualTo("2 conversations about this page");
        world.loud.wiki.allow(closed, ben, PageRights.NONE);
        assertThat(heading(ben)).isEqualTo("1 conversation about this page");
        IntStream.range(0, 4).forEach(i -> world.loud.publish(here, somebody("cy"), "More."));
        assertThat(heading(ben)).as("more than the box shows at first").isEqualTo("5 conversations about this page");
        assertThat(heading(ada)).isEqualTo("6 conversations about this page");
    }

    @Test
    void who_wants_quiet_and_what_is_printed_has_no_number() {
        world.loud.publish(here, ada, "One.");
        assertThat(seen(ben, "en", pages -> pages.still(page)).select("h2").text()).isEqualTo("Conversations about this page");
        quiet.add(ben);
        assertThat(heading(ben)).isEqualTo("Conversations about this page");
    }

    @Test
    void a_post_does_not_name_the_page_one_is_on() {
        PageId other = world.loud.wiki.page("DEMO");
        world.loud.publish(here, ada, "One.");
        world.loud.posts.publish(PostSpot.on(other), PostWords.of(new TypedPost("Elsewhere.", null, null, false, null, null, null, page.value(), null, null, null)), null, null, ada);
        Document seen = seen(ben, "en", pages -> pages.box(page));
        assertThat(seen.select(".gs-post:contains(One.) .gs-who a")).hasSize(1);
        assertThat(seen.select(".gs-post:contains(Elsewhere.) .gs-who a")).hasSize(2);
    }

    @Test
    void who_may_only_read_is_offered_nothing_and_who_may_not_is_refused() {
        assertThat(seen(ben, "en", pages -> pages.box(page)).select("form[data-gs-form=new], [data-gs-talk-open], [data-gs-talk-quote]")).hasSize(3);
        world.loud.wiki.allow(page, ben, SmallWiki.READER);
        assertThat(seen(ben, "en", pages -> pages.box(page)).select("form[data-gs-form=new], [data-gs-talk-open], [data-gs-talk-quote]")).isEmpty();
        world.loud.wiki.allow(page, ben, PageRights.NONE);
        assertThatThrownBy(() -> drawn(ben, "en", pages -> pages.box(page))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drawn(ben, "en", pages -> pages.still(page))).isInstanceOf(Refused.class);
    }

    @Test
    void what_links_here_is_text_and_hides_what_is_hidden() {
        PostSpot elsewhere = PostSpot.on(world.loud.wiki.page("DEMO"));
        world.loud.publish(elsewhere, ada, Evil.WORDS + " " + SmallWiki.address(page), Identity.NAME_HIDDEN, PostAudience.COMMUNITY);
        for (Document seen : List.of(seen(ben, "de", pages -> pages.box(page)), seen(ben, "en", pages -> pages.still(page)))) {
            assertThat(seen.select(".gs-links li")).hasSize(1);
            assertThat(seen.select("script, .evil")).isEmpty();
            assertThat(seen.select(".gs-links").text()).doesNotContain("https://wiki.example.org");
            assertThat(seen.html()).doesNotContain(ada.key());
        }
        assertThat(seen(ben, "en", pages -> pages.box(page)).select(".gs-links li").text()).contains("A colleague");
    }

    @Test
    void the_box_asks_few_questions_however_much_there_is() {
        assertThat(world.loud.testbed.queries(() -> box(ben))).as("nothing said, nothing linked").hasSizeLessThanOrEqualTo(2);
        IntStream.range(0, 30).forEach(i -> {
            Person cy = somebody("cy");
            world.loud.posts.publish(here, PostWords.of(TypedPost.of("Stuck " + i, "STUCK")), null, null, cy);
            world.loud.publish(PostSpot.on(world.loud.wiki.page("DEMO")), cy, "See " + SmallWiki.address(page));
        });
        assertThat(world.loud.testbed.queries(() -> box(ben))).as("entries, posts, my presses, my asks, the number, links and what links").hasSizeLessThanOrEqualTo(7);
    }

    private void box(Person reader) {
        pages(TemplateEngines.all().get(0), new OneReader(reader, Locale.ENGLISH)).box(page);
    }

    private String heading(Person reader) {
        return seen(reader, "en", pages -> pages.box(page)).select("[data-gs-talk-heading]").text();
    }

    private Document seen(Person reader, String language, Function<TalkPages, Html> what) {
        return Jsoup.parse(drawn(reader, language, what));
    }

    /** Renders on both engines; they have to agree to the letter. */
    private String drawn(Person reader, String language, Function<TalkPages, Html> what) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            results.add(what.apply(pages(engine, new OneReader(reader, Locale.forLanguageTag(language)))).toString());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return results.get(0);
    }

    private TalkPages pages(TemplateRenderer engine, CurrentReader reader) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        Speech speech = new Speech(templates, reader, Wiki.ADDRESSES, quiet::contains, world.loud.clock);
        return new TalkPages(templates, speech, FeedRendering.feeds(world, templates, speech, reader), world.loud.feeds,
            new BacklinkService(world.loud.mentions, world.linking, world.loud.wiki, world.loud.wiki, world.loud.transactions), reader);
    }
}
