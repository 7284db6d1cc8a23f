package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.web.FeedResource;
import org.groundswell.outloud.web.PicturesResource;
import org.groundswell.outloud.web.PostDraftResource;
import org.groundswell.outloud.web.PostResource;
import org.groundswell.outloud.web.PostsResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.RestCalls.Answer;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutLoudRestTest {
    private static final String UNKNOWN = "Z".repeat(22);
    private static RestCalls calls;
    private final OutLoudWorld world = OutLoudWorld.on(TestDatabase.H2);
    private final RestCalls rest = calls == null ? calls = calls(world) : calls;
    private final Person ada = somebody("ada");
    private final Person ben = somebody("ben");
    private final PageId page = world.wiki.page("DEMO");
    private final String here = "?page=" + page.value();
    private final String feed = "feed?scope=page&of=" + page.value();

    private static RestCalls calls(OutLoudWorld world) {
        return new RestCalls(List.of(PostsResource.class, PostResource.class, PostDraftResource.class, FeedResource.class, PicturesResource.class),
            Map.of(PostService.class, world.posts, PostDrafts.class, world.drafts, FeedService.class, world.feeds, PostPlaces.class, world.places,
                AmplifyReading.class, world.amplified));
    }

    @Test
    void a_post_is_published_read_listed_edited_narrowed_and_taken_back() {
        world.wiki.pictures.attach(page, "plan.png");
        Answer made = rest.as(ada).write("POST", "posts" + here, "{\"text\":\"I wonder.\",\"kind\":\"STUCK\",\"progress\":\"EARLY\",\"halfFormed\":true,\"series\":\"new\","
            + "\"anchor\":\"a sentence\",\"picture\":\"plan.png\",\"pictureAlt\":\"the plan\",\"audience\":\"SITE\"}");
        assertThat(made.status()).isEqualTo(201);
        String path = "posts/" + made.json().path("ref").asText();
        JsonNode read = rest.as(ben).get(path).json();
        assertThat(read.path("ask").asText() + read.path("progress").asText() + read.path("part") + read.path("halfFormed") + read.path("anchor").asText())
            .isEqualTo("OPENEARLY1truea sentence");
        assertThat(read.path("page").path("id").asLong()).isEqualTo(page.value());
        assertThat(read.path("author").path("name").asText()).isEqualTo("Name of " + ada.key());
        assertThat(read.has("identity")).isFalse();
        assertThat(read.path("may")).extracting(JsonNode::asText).contains("RESPOND", "TAKE").doesNotContain("EDIT");
        assertThat(rest.get(feed + "&kinds=stuck").json().path("items").findValuesAsText("text")).containsExactly("I wonder.");
        assertThat(rest.get(feed + "&kinds=story").json().path("items")).isEmpty();

        String version = made.json().path("version").asText();
        assertThat(rest.as(ada).write("PUT", path, "{\"text\":\"I know.\",\"version\":" + version + "}").json().path("kind").asText()).isEqualTo("WORKING_ON");
        assertThat(rest.write("PUT", path, "{\"text\":\"Late.\",\"version\":" + version + "}").refusal()).isEqualTo("409 POST_EDITED_ELSEWHERE");
        assertThat(rest.as(ben).get(path + "/history").json().path("items").findValuesAsText("text")).containsExactly("I wonder.");
        assertThat(rest.as(ada).write("PUT", path + "/audience", "{\"audience\":\"ONLY_ME\"}").json().path("audience").asText()).isEqualTo("ONLY_ME");
        assertThat(rest.as(ben).get(path).refusal()).isEqualTo("404 POST_NOT_FOUND");
        assertThat(rest.as(ada).write("PUT", path + "/audience", "{\"audience\":\"COMMUNITY\"}").status()).isEqualTo(200);
        JsonNode withdrawn = rest.write("DELETE", path, null).json();
        assertThat(withdrawn.path("state").asText() + withdrawn.path("text").asText()).isEqualTo("WITHDRAWN");
        assertThat(rest.as(ben).get(feed).json().path("items")).isEmpty();
    }

    @Test
    void a_hidden_name_is_told_to_nobody_in_any_answer() {
        String path = "posts/" + rest.as(ada).write("POST", "posts" + here, "{\"text\":\"I am afraid.\",\"identity\":\"NAME_HIDDEN\"}").json().path("ref").asText();
        rest.write("PUT", path, "{\"text\":\"I was afraid.\"}");
        for (String address : List.of(path, feed, path + "/history", "feed/news?scope=page&of=" + page.value())) {
            assertThat(rest.as(ben).get(address).text()).doesNotContain(ada.key()).doesNotContain("NAME_HIDDEN");
        }
        JsonNode seen = rest.get(path).json();
        assertThat(seen.path("author").toString()).isEqualTo("{\"kind\":\"COLLEAGUE\"}");
        assertThat(seen.path("publishedAt").asText()).endsWith(":00:00Z");
        assertThat(rest.get(feed).json().path("newest").isNull()).isTrue();
        assertThat(rest.as(ada).get(path).json().path("identity").asText()).isEqualTo("NAME_HIDDEN");
    }

    @Test
    void a_draft_is_kept_for_its_writer_only() {
        assertThat(rest.as(ada).get("drafts" + here).status()).isEqualTo(204);
        assertThat(rest.write("PUT", "drafts" + here, "{\"text\":\"beg\",\"about\":" + page.value() + ",\"audience\":\"SITE\"}").json().path("text").asText()).isEqualTo("beg");
        JsonNode draft = rest.get("drafts" + here).json();
        assertThat(draft.path("text").asText() + draft.path("audience").asText() + draft.path("about")).isEqualTo("begSITE" + page.value());
        assertThat(rest.as(ben).get("drafts" + here).status()).isEqualTo(204);
        assertThat(rest.as(ada).write("DELETE", "drafts" + here, null).status()).isEqualTo(204);
        assertThat(rest.get("drafts" + here).status()).isEqualTo(204);
    }

    @Test
    void a_feed_is_paged_unchanged_while_nothing_happens_and_tells_what_has_come() {
        for (int i = 0; i < 3; i++) {
            world.clock.wind(java.time.Duration.ofSeconds(1));
            rest.as(ada).write("POST", "posts" + here, "{\"text\":\"post " + i + "\"}");
        }
        Answer first = rest.as(ben).get(feed + "&limit=2");
        assertThat(first.json().path("items").findValuesAsText("text")).containsExactly("post 2", "post 1");
        assertThat(rest.get(feed + "&limit=2&after=" + first.json().path("next").asText()).json().path("items").findValuesAsText("text")).containsExactly("post 0");
        assertThat(rest.call("GET", feed + "&limit=2", null, Map.of("If-None-Match", first.tag())).status()).isEqualTo(304);

        String news = "feed/news?scope=page&of=" + page.value() + "&since=" + first.json().path("newest").asText();
        Answer nothing = rest.get(news);
        assertThat(nothing.text()).isEqualTo("{\"count\":0,\"more\":false}");
        assertThat(rest.call("GET", news, null, Map.of("If-None-Match", nothing.tag())).status()).isEqualTo(304);
        world.clock.wind(java.time.Duration.ofSeconds(1));
        rest.as(ada).write("POST", "posts" + here, "{\"text\":\"post 3\"}");
        assertThat(rest.as(ben).call("GET", news, null, Map.of("If-None-Match", nothing.tag())).text()).isEqualTo("{\"count\":1,\"more\":false}");
        assertThat(rest.call("GET", feed + "&limit=2", null, Map.of("If-None-Match", first.tag())).status()).isEqualTo(200);
    }

    @Test
    void the_pictures_of_a_page_are_offered_to_whoever_sees_it() {
        world.wiki.pictures.attach(page, "b.png");
        world.wiki.pictures.attach(page, "a.png");
        assertThat(rest.as(ben).get("pictures" + here).json().path("items")).extracting(JsonNode::asText).containsExactly("a.png", "b.png");
        assertThat(rest.get("pictures").json().path("items")).as("what is shared with the whole site stands on no page").isEmpty();
        world.wiki.allow(page, ben, PageRights.NONE);
        assertThat(rest.get("pictures" + here).refusal()).isEqualTo("404 PLACE_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"POST|posts{here}", "PUT|drafts{here}", "DELETE|drafts{here}", "PUT|{post}", "DELETE|{post}", "PUT|{post}/audience"})
    void nothing_is_written_without_the_header_or_without_logging_in(String method, String form) {
        String path = form.replace("{here}", here).replace("{post}", "posts/" + publish());
        String body = "DELETE".equals(method) ? null : form.endsWith("audience") ? "{\"audience\":\"ONLY_ME\"}" : "{\"text\":\"x\"}";
        assertThat(rest.as(ada).call(method, path, body, Map.of()).refusal()).isEqualTo("403 XSRF");
        assertThat(rest.as(Person.ANONYMOUS).write(method, path, body).refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"text\":\"  \"}|400 TEXT_BLANK text", "{}|400 TEXT_BLANK text", "{\"text\":5}|400 INVALID_BODY text", "{\"text\":\"x\",\"author\":\"ben\"}|400 INVALID_BODY unknown",
        "{\"text\":\"x\",\"kind\":\"WHIM\"}|400 UNKNOWN_POST_KIND kind", "{\"text\":\"x\",\"progress\":\"DONE\"}|400 UNKNOWN_PROGRESS progress",
        "{\"text\":\"x\",\"audience\":\"ALL\"}|400 UNKNOWN_AUDIENCE audience", "{\"text\":\"x\",\"audience\":\"CIRCLE\"}|400 AUDIENCE_NOT_HERE audience",
        "{\"text\":\"x\",\"identity\":\"BEN\"}|400 UNKNOWN_IDENTITY identity", "{\"text\":\"x\",\"series\":\"new\",\"part\":0}|400 BAD_PART part",
        "{\"text\":\"x\",\"series\":\"new\",\"identity\":\"NAME_HIDDEN\"}|409 SERIES_NEEDS_NAME series", "{\"text\":\"x\",\"about\":1}|400 ABOUT_NOT_FOUND about",
        "{\"text\":\"x\",\"about\":\"1\"}|400 INVALID_BODY about", "{\"text\":\"x\",\"quoted\":\"ZZZZZZZZZZZZZZZZZZZZZZ\"}|400 QUOTED_NOT_FOUND quoted",
        "{\"text\":\"x\",\"picture\":\"plan.png\"}|400 PICTURE_NEEDS_WORDS pictureAlt", "{\"text\":\"x\",\"halfFormed\":\"yes\"}|400 INVALID_BODY halfFormed",
        "{\"text\":\"x\",\"picture\":\"not-there.png\",\"pictureAlt\":\"y\"}|400 BAD_PICTURE picture",
        "{\"text\":\"\\u0007\"}|400 TEXT_NOT_PRINTABLE text", "{\"text\":\"\\ud83d\"}|400 TEXT_NOT_PRINTABLE text", "[1]|400 INVALID_BODY", "null|400 INVALID_BODY"})
    void what_cannot_be_a_post_is_refused_with_its_code_and_field(String body, String refusal) {
        assertThat(rest.as(ada).write("POST", "posts" + here, body).refusal()).isEqualTo(refusal);
        assertThat(rest.get(feed).json().path("items")).isEmpty();
        assertThat(rest.get("drafts" + here).status()).as("nothing of it is stored").isEqualTo(204);
    }

    @Test
    void ten_thousand_letters_fit_and_one_more_does_not() {
        assertThat(rest.as(ada).write("POST", "posts" + here, "{\"text\":\"" + "x".repeat(10_000) + "\"}").json().path("text").asText()).hasSize(10_000);
        assertThat(rest.write("POST", "posts" + here, "{\"text\":\"" + "x".repeat(10_001) + "\"}").refusal()).isEqualTo("400 TEXT_TOO_LONG text");
        assertThat(rest.write("POST", "posts" + here, "{\"text\":\"" + "\\ud83d\\ude00".repeat(5000) + "\"}").status()).as("in the longest form JSON has").isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts/" + "ZZZZZZZZZZZZZZZZZZZZZZ", "posts/x", "posts/ZZZZZZZZZZZZZZZZZZZZZZ/history"})
    void a_post_that_is_not_there_is_not_found(String path) {
        assertThat(rest.as(ada).get(path).refusal()).isEqualTo("404 POST_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "scope=nowhere, 400 UNKNOWN_SCOPE scope", "scope=space, 404 FEED_NOT_FOUND", "scope=space&of=%00, 404 FEED_NOT_FOUND", "scope=person&of=a%00, 404 FEED_NOT_FOUND",
        "scope=page&of=x, 404 FEED_NOT_FOUND", "scope=community&of=ZZZZZZZZZZZZZZZZZZZZZZ, 404 FEED_NOT_FOUND",
        "scope=site&kinds=whim, 400 UNKNOWN_POST_KIND kinds", "scope=site&limit=51, 400 BAD_LIMIT limit", "scope=site&limit=x, 400 BAD_LIMIT limit",
        "scope=site&after=x, 400 BAD_CURSOR after"})
    void a_feed_that_cannot_be_is_refused(String query, String refusal) {
        assertThat(rest.as(ada).get("feed?" + query).refusal()).isEqualTo(refusal);
    }

    @Test
    void news_since_what_is_no_name_or_not_there_are_refused() {
        assertThat(rest.as(ada).get("feed/news?scope=site&since=x").refusal()).isEqualTo("400 BAD_CURSOR since");
        assertThat(rest.get("feed/news?scope=site&since=" + UNKNOWN).refusal()).isEqualTo("400 BAD_CURSOR since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=x", "?page=999999", "?community=ZZZZZZZZZZZZZZZZZZZZZZ", "?circle=ZZZZZZZZZZZZZZZZZZZZZZ", "?page=1&circle=ZZZZZZZZZZZZZZZZZZZZZZ"})
    void nobody_posts_where_nothing_is(String where) {
        assertThat(rest.as(ada).write("POST", "posts" + where, "{\"text\":\"x\"}").refusal()).isEqualTo("404 PLACE_NOT_FOUND");
        assertThat(rest.get("drafts" + where).refusal()).isEqualTo("404 PLACE_NOT_FOUND");
    }

    @Test
    void one_posts_in_a_community_in_a_circle_and_to_the_whole_site() {
        Ref community = world.people.community(page);
        Ref circle = world.people.circle(ada);
        assertThat(rest.as(ada).write("POST", "posts?community=" + community, "{\"text\":\"x\"}").json().path("page").path("id").asLong()).isEqualTo(page.value());
        assertThat(rest.write("POST", "posts?circle=" + circle, "{\"text\":\"x\"}").json().path("audience").asText()).isEqualTo("CIRCLE");
        assertThat(rest.as(ben).write("POST", "posts?circle=" + circle, "{\"text\":\"x\"}").refusal()).isEqualTo("404 PLACE_NOT_FOUND");
        assertThat(rest.write("POST", "posts", "{\"text\":\"x\"}").json().path("audience").asText()).isEqualTo("SITE");
    }

    @Test
    void a_flood_is_stopped_and_a_page_one_may_not_see_answers_like_one_that_is_not_there() {
        for (int i = 0; i < 10; i++) {
            assertThat(rest.as(ada).write("POST", "posts" + here, "{\"text\":\"post " + i + "\"}").status()).isEqualTo(201);
        }
        assertThat(rest.write("POST", "posts" + here, "{\"text\":\"post 10\"}").refusal()).isEqualTo("409 POST_FLOOD");
        world.wiki.allow(page, ben, PageRights.NONE);
        assertThat(rest.as(ben).write("POST", "posts" + here, "{\"text\":\"x\"}").refusal()).isEqualTo("404 PLACE_NOT_FOUND");
        assertThat(rest.get(feed).refusal()).isEqualTo("404 FEED_NOT_FOUND");
    }

    private String publish() {
        return rest.as(ada).write("POST", "posts" + here, "{\"text\":\"mine\"}").json().path("ref").asText();
    }
}
