package org.groundswell.outloud.made.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Evil;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.made.MadeWorld;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made of a post and how it is made, on both engines. */
class MadeSectionsPageTest {
    private final MadeWorld world = MadeWorld.on(TestDatabase.H2);
    private final Person ada = OutLoudWorld.somebody("ada");
    private final Person ben = OutLoudWorld.somebody("ben");
    private final PageId page = world.loud.wiki.page("DEMO");
    private final Ref post = world.loud.posts.publish(PostSpot.on(page), OutLoudWorld.words("STORY", "We fell, and nobody came for a very long time, not in all that night. " + Evil.WORDS), null, null, ada).ref();

    private Ref say(String text, Identity identity) {
        return world.talk.responses.say(post, null, ResponseWords.of(ResponseKind.EXPERIENCE, text, "", null), identity, ben).ref();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_in_any_language(String language) {
        Ref named = say("Twice. " + Evil.WORDS, null);
        say("Thrice. " + Evil.WORDS, Identity.NAME_HIDDEN);
        Document offer = seen(ada, language, (sections, words) -> sections.offer(post));
        assertThat(offer.select("script, .evil")).isEmpty();
        assertThat(offer.select(".gs-quotes .gs-quoted").eachText()).allMatch(text -> text.contains("<script>alert('x')</script>")).hasSize(2);
        assertThat(offer.select(".gs-quotes input[checked]").eachAttr("value")).containsExactly(named.value());
        world.making.make(post, "Falls " + OutLoudWorld.newName() + Evil.WORDS, List.of(named), phrase -> phrase, ada);
        Document section = seen(ada, language, (sections, words) -> sections.of(world.loud.posts.find(post, ada), words));
        assertThat(section.select("script, .evil")).isEmpty();
        assertThat(section.select("#gs-made a").first().text()).contains("<script>");
    }

    @Test
    void whoever_is_quoted_is_asked_and_whoever_made_it_reads_the_answers() {
        world.making.make(post, "Falls " + OutLoudWorld.newName(), List.of(say("Twice.", Identity.NAME_HIDDEN)), phrase -> phrase, ada);
        Document asked = seen(ben, "en", (sections, words) -> sections.of(world.loud.posts.find(post, ben), words));
        assertThat(asked.select("[data-gs-quote] button").eachAttr("data-gs-act")).containsExactly("quote-yes", "quote-no");
        assertThat(asked.selectFirst("[data-gs-quote]").attr("data-gs-hidden")).isEqualTo("true");
        assertThat(asked.select(".gs-answer-asked")).isEmpty();
        Document made = seen(ada, "en", (sections, words) -> sections.of(world.loud.posts.find(post, ada), words));
        assertThat(made.select(".gs-answer-asked").text()).isEqualTo("A colleague has not answered yet");
        assertThat(made.select("[data-gs-quote]")).isEmpty();
    }

    @Test
    void where_there_is_nothing_to_say_or_to_do_nothing_stands() {
        assertThat(seen(Person.ANONYMOUS, "en", (sections, words) -> sections.of(world.loud.posts.find(post, Person.ANONYMOUS), words)).text()).isEmpty();
    }

    private Document seen(Person person, String language, BiFunction<MadeSections, ReaderWords, Html> what) {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            OneReader reader = new OneReader(person, Locale.forLanguageTag(language));
            Templates templates = new Templates(engine, new BundleTexts(), reader);
            Speech speech = new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, world.loud.clock);
            results.add(what.apply(new MadeSections(world.making, world.quotes, templates, speech, reader), speech.onScreen("outloud")).toString());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(results.get(0));
    }
}
