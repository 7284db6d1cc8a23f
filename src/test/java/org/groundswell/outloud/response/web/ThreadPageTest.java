package org.groundswell.outloud.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Evil;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.made.MadeWorld;
import org.groundswell.outloud.made.web.MadeSections;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.domain.Stance;
import org.groundswell.outloud.web.ConsequenceWords;
import org.groundswell.outloud.web.FeedPages;
import org.groundswell.outloud.web.FeedTitles;
import org.groundswell.outloud.web.PostCards;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Outgrowth;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.BundleTexts;
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

/** The page of one post, on both engines. */
class ThreadPageTest {
    private final TalkWorld world = TalkWorld.on(TestDatabase.H2);
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page = world.loud.wiki.page("DEMO");
    private final Ref post = world.loud.posts.publish(PostSpot.on(page), OutLoudWorld.words("STUCK", "Who has a key? " + Evil.WORDS), null, null, ada).ref();

    private final MadeWorld made = MadeWorld.on(TestDatabase.H2);
    private List<Outgrowth> outgrowths = List.of();
    private boolean quiet;

    private Ref say(Person by, ResponseKind kind, Ref to, String text, Stance stance) {
        return world.responses.say(post, to, ResponseWords.of(kind, text, "because " + Evil.WORDS, stance), null, by).ref();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        Ref first = say(ben, ResponseKind.QUESTION, null, "Which? " + Evil.WORDS, Stance.SUPPORTING);
        say(ada, ResponseKind.ANSWER, first, "That one. " + Evil.WORDS, null);
        say(ben, ResponseKind.ANOTHER_VIEW, null, "No key. " + Evil.WORDS, null);
        world.reactions.press(post, ReactionKind.THANK, "thanks " + Evil.WORDS, false, ben);
        world.asks.take(post, ben);
        world.asks.change(post, AskState.HELPED, "a hammer " + Evil.WORDS, List.of(world.asks.find(post, ada).helpers().get(0).ref()), ada);
        world.loud.posts.edit(post, OutLoudWorld.words("STUCK", "Who had a key? " + Evil.WORDS), null, null, ada);
        Document seen = seen(ada, language);
        assertThat(seen.select("script, .evil")).isEmpty();
        assertThat(seen.text()).contains("Which? " + Evil.WORDS, "That one. " + Evil.WORDS, "No key. " + Evil.WORDS, "thanks " + Evil.WORDS, "a hammer " + Evil.WORDS, "Who had a key? " + Evil.WORDS);
        assertThat(seen.select("details").text()).as("what it said before").contains("Who has a key? " + Evil.WORDS);
    }

    @Test
    void another_view_stands_beside_the_post_and_a_reply_under_what_it_answers() {
        Ref first = say(ben, ResponseKind.EXPERIENCE, null, "We had one.", null);
        Ref reply = say(ada, ResponseKind.ANSWER, first, "Where?", null);
        Ref view = say(ben, ResponseKind.ANOTHER_VIEW, null, "Doors are the problem.", null);
        Document seen = seen(ben, "en");
        assertThat(seen.select(".gs-beside .gs-views [data-gs-response]").eachAttr("data-gs-response")).containsExactly(view.value());
        assertThat(seen.select("[data-gs-thread] > ol > [data-gs-response]").eachAttr("data-gs-response")).containsExactly(first.value());
        assertThat(seen.select("[data-gs-response=" + first + "] .gs-replies [data-gs-response]").eachAttr("data-gs-response")).containsExactly(reply.value());
    }

    @Test
    void who_speaks_in_a_role_carries_a_small_mark() {
        say(ben, ResponseKind.SUPPORT, null, "I can pay for it.", Stance.SUPPORTING);
        assertThat(seen(ada, "en").select(".gs-role").text()).isEqualTo("in role: supporting");
    }

    @Test
    void what_was_said_to_the_author_is_seen_by_the_author_alone() {
        world.reactions.press(post, ReactionKind.THANK, "for asking", false, ben);
        assertThat(seen(ada, "en").text()).contains("for asking", "Only you see this.");
        assertThat(seen(ben, "en").text()).doesNotContain("for asking");
    }

    @Test
    void one_has_the_buttons_of_what_one_may_do() {
        say(ben, ResponseKind.SUPPORT, null, "Yes.", null);
        assertThat(seen(ben, "en").select("[data-gs-response] [data-gs-act]").eachAttr("data-gs-act")).containsExactly("reply", "edit-response", "withdraw-response");
        assertThat(seen(ada, "en").select("[data-gs-response] [data-gs-act]").eachAttr("data-gs-act")).containsExactly("reply");
        Document stranger = seen(Person.ANONYMOUS, "en");
        assertThat(stranger.select("button, form, template")).isEmpty();
        assertThat(stranger.select(".gs-notice a").attr("href")).contains("login.action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void who_reads_it_only_where_it_was_passed_on_sees_the_words_and_nothing_around_them(String language) {
        say(ben, ResponseKind.EXPERIENCE, null, "Among us: there was one.", null);
        say(ben, ResponseKind.ANOTHER_VIEW, null, "Among us: there never was.", null);
        world.reactions.press(post, ReactionKind.SUPPORT, null, false, ben);
        Person gus = somebody("gus");
        world.loud.wiki.allow(page, gus, PageRights.NONE);
        world.loud.people.open(post, gus);
        Document seen = seen(gus, language);
        assertThat(seen.select(".gs-post .gs-text").text()).contains("Who has a key?");
        assertThat(seen.text()).doesNotContain("Among us", "Page " + page.value());
        assertThat(seen.select("[data-gs-thread] .gs-facts")).hasSize(1);
        assertThat(seen.select("[data-gs-form=respond], .gs-backing, .gs-views, [data-gs-act=respond]")).isEmpty();
    }

    @Test
    void one_sentence_says_who_will_see_the_answer() {
        assertThat(seen(ben, "en").select("[data-gs-form=respond] .gs-audience span:not([hidden])")).hasSize(1);
    }

    @Test
    void what_came_of_a_post_stands_on_its_page_and_in_quiet_mode_without_a_number() {
        assertThat(seen(ben, "en").select(".gs-chain")).isEmpty();
        outgrowths = List.of(new Outgrowth("carry keys " + Evil.WORDS, new Who(Who.Kind.COLLEAGUE, null), "Nobody waits. " + Evil.WORDS, "/pledge/a"),
            new Outgrowth("ask", new Who(Who.Kind.FORMER, null), "", "/pledge/b"));
        Document seen = seen(ben, "en");
        assertThat(seen.select(".gs-chain h2").text()).isEqualTo("Moved people to 2 pledges");
        assertThat(seen.select(".gs-chain script, .gs-chain .evil")).isEmpty();
        assertThat(seen.select(".gs-chain li a").eachAttr("href")).allMatch(address -> address.contains("/pledge/")).hasSize(2);
        assertThat(seen.select(".gs-chain .gs-story")).hasSize(1);
        assertThat(seen.select(".gs-chain").text()).contains("A colleague", "Nobody waits.");
        quiet = true;
        assertThat(seen(ben, "de").select(".gs-chain h2").text()).isEqualTo("Wozu es bewegt hat");
    }

    private Document seen(Person reader, String language) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            results.add(pages(engine, new OneReader(reader, Locale.forLanguageTag(language))).page(post, new Window(50, null)).toString());
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(results.get(0));
    }

    private ThreadPages pages(TemplateRenderer engine, CurrentReader reader) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        Speech speech = new Speech(templates, reader, Wiki.ADDRESSES, person -> quiet, world.loud.clock);
        SmallWiki wiki = world.loud.wiki;
        PostCards cards = new PostCards(templates, world.reactions, world.asks, world.loud.amplified, reader);
        ConsequenceWords consequences = new ConsequenceWords(wiki, wiki, reader);
        FeedPages feeds = new FeedPages(templates, speech, world.loud.feeds, world.loud.places, cards,
            new FeedTitles(world.loud.people, wiki, wiki, wiki, List.of()), consequences, world.loud.amplified, reader);
        return new ThreadPages(templates, speech, world.loud.posts, world.responses, world.reactions, world.asks, cards, feeds, consequences,
            new ThreadChain(templates, (origin, person) -> outgrowths, new MadeSections(made.making, made.quotes, templates, speech, reader), reader), reader);
    }
}
