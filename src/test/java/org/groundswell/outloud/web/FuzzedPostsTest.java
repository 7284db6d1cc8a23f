package org.groundswell.outloud.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.outloud.Fuzzed;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Ten thousand hostile lines as posts: on cards, on paper and in JSON they are what was stored, and text. */
class FuzzedPostsTest {
    private static final int A_PAGE = 250;
    private static final int SAMPLE = 20;
    private static final WikiPage PAGE = new WikiPage(new PageId(7), new SpaceKey("A&B"), "Title", "/pages/7");
    private final List<SeenPost> posts = Fuzzed.taken(line -> seen(PostWords.of(new TypedPost(line, null, null, false, null, null, line.length() > 255 ? line.substring(0, 200) : line, null,
        null, null, null))));

    @Test
    void whatever_is_taken_is_stored_as_it_would_be_read_again() {
        assertThat(posts).allSatisfy(post -> {
            String text = post.words().text().whole();
            assertThat(PostWords.of(TypedPost.of(text, null)).text().whole()).isEqualTo(text);
            assertThat(text).startsWith(post.words().text().lead());
            // XML has no place for them, and a page that is printed or exported is XML.
            assertThat(text.codePoints()).noneMatch(letter -> (letter & 0xFFFE) == 0xFFFE || Character.isISOControl(letter) && letter != '\n');
        });
    }

    @Test
    void on_paper_both_engines_show_each_of_them_as_text() {
        for (TemplateRenderer engine : TemplateEngines.all()) {
            Templates templates = templates(engine);
            ReaderWords words = speech(templates).passedOn("outloud");
            for (List<SeenPost> part : parts(1)) {
                List<PostView> views = part.stream().map(post -> new PostView(post, List.of(), words)).toList();
                FeedView feed = new FeedView(new FeedQuery(FeedScope.SITE, Set.of()), Html.EMPTY, null, false, false, null, words);
                Elements lines = Jsoup.parse(templates.render("outloud/feed-still.vm", Map.of("feed", feed, "posts", views, "listed", true, "more", false)).toString()).select("body > .gs > ul > li");
                look(part, lines, "p[dir=auto]");
            }
        }
    }

    @Test
    void on_cards_the_newer_engine_shows_each_of_them_as_text() {
        cards(TemplateEngines.newer(), parts(1));
    }

    @Test
    void on_cards_the_older_engine_shows_a_part_of_them_as_text() {
        cards(TemplateEngines.older(), parts(SAMPLE));
    }

    @Test
    void in_json_each_of_them_is_what_was_stored() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode read = mapper.readTree(mapper.writeValueAsString(posts.stream().map(PostBody::of).toList()).getBytes(StandardCharsets.UTF_8));
        assertThat(read).hasSameSizeAs(posts);
        for (int at = 0; at < posts.size(); at++) {
            assertThat(read.get(at).path("text").asText()).isEqualTo(posts.get(at).words().text().whole());
            assertThat(read.get(at).path("anchor").asText()).isEqualTo(posts.get(at).words().anchor());
        }
    }

    @Test
    void what_they_name_is_found_and_is_a_topic_or_none() {
        assertThat(posts).allSatisfy(post -> Mentions.in(post.words().text().whole()).all().forEach(mention -> {
            assertThat(post.words().text().whole().substring(mention.from() + 1, mention.to())).isEqualTo(mention.name());
            TopicWord.read(mention.name()).ifPresent(word -> assertThat(word.slug()).isNotEmpty().hasSizeLessThanOrEqualTo(80));
        }));
    }

    @Test
    void as_the_title_of_a_page_each_of_them_is_one_line() {
        ReaderWords words = speech(templates(TemplateEngines.newer())).onScreen("outloud");
        assertThat(posts).allSatisfy(post -> {
            Element title = Jsoup.parse("<title>" + new PostView(post, List.of(), words).getHeadline() + "</title>").selectFirst("title");
            String lead = post.words().text().lead().replace('\n', ' ');
            assertThat(lead).startsWith(title.wholeText().replaceFirst("…$", ""));
            assertThat(title.wholeText()).doesNotContain("\n");
        });
    }

    private void cards(TemplateRenderer engine, List<List<SeenPost>> parts) {
        Templates templates = templates(engine);
        ReaderWords words = speech(templates).onScreen("outloud");
        for (List<SeenPost> part : parts) {
            List<Html> cards = part.stream().map(post -> templates.render("outloud/post.vm", Map.of("post", new PostView(post, PostActs.of(post, Set.of(), false, words), words), "level", 3)))
                .toList();
            Elements shown = Jsoup.parse(templates.render("outloud/posts.vm", Map.of("cards", cards, "listed", true, "more", false, "next", Html.EMPTY, "newest", Html.EMPTY)).toString())
                .select("body > div > ul > li");
            look(part, shown, ".gs-text");
        }
    }

    private static void look(List<SeenPost> posts, Elements shown, String text) {
        assertThat(shown).hasSameSizeAs(posts);
        Set<String> frames = new HashSet<>();
        for (int at = 0; at < posts.size(); at++) {
            Element said = shown.get(at).selectFirst(text);
            Fuzzed.unharmed(said, posts.get(at).words().text().whole());
            said.remove();
            Element anchor = shown.get(at).selectFirst("blockquote");
            assertThat(anchor == null ? "" : anchor.wholeText()).isEqualTo(posts.get(at).words().anchor());
            if (anchor != null) {
                assertThat(anchor.childrenSize()).isZero();
                anchor.remove();
            }
            frames.add(Fuzzed.frame(shown.get(at)));
        }
        assertThat(frames).hasSize(1);
    }

    private List<List<SeenPost>> parts(int oneIn) {
        List<SeenPost> some = IntStream.range(0, posts.size()).filter(at -> at % oneIn == 0).mapToObj(posts::get).toList();
        return IntStream.iterate(0, from -> from < some.size(), from -> from + A_PAGE).mapToObj(from -> some.subList(from, Math.min(some.size(), from + A_PAGE))).toList();
    }

    private static Templates templates(TemplateRenderer engine) {
        return new Templates(engine, new BundleTexts(), OneReader.ada());
    }

    private static Speech speech(Templates templates) {
        return new Speech(templates, OneReader.ada(), Wiki.ADDRESSES, Wiki.QUIET, new WoundClock());
    }

    private static SeenPost seen(PostWords words) {
        return new SeenPost(1, Ref.random(), PostPlace.NOWHERE, PAGE, null, PostAudience.SITE, words, PostState.PUBLISHED, null, new Who(Who.Kind.NAMED, new Profile("Ada", null)),
            Identity.NAMED, Instant.EPOCH, null, false, PostCounts.NONE, false, 1, 0, Set.of(PostAct.RESPOND, PostAct.HEAR));
    }
}
