package org.groundswell.outloud.amplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.Evil;
import org.groundswell.outloud.FeedService;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.amplify.web.AmplificationResource;
import org.groundswell.outloud.amplify.web.AmplificationsResource;
import org.groundswell.outloud.amplify.web.AmplifyFormResource;
import org.groundswell.outloud.amplify.web.AmplifyPages;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.web.FeedResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passing on over REST, and its form. */
class AmplifyRestTest {
    private static final AmplifyWorld WORLD = AmplifyWorld.on(TestDatabase.H2);
    private static final OutLoudWorld LOUD = WORLD.loud;
    private static final String WHY = "We have the same door.";
    private static final RestCalls REST = new RestCalls(List.of(AmplificationsResource.class, AmplificationResource.class, AmplifyFormResource.class, FeedResource.class),
        Map.of(AmplifyService.class, WORLD.service, AmplifyReading.class, WORLD.reading, AmplifyPages.class, pages(TemplateEngines.newer(), new Caller()),
            PostService.class, LOUD.posts, FeedService.class, LOUD.feeds));
    private final Person cy = somebody("cy");
    private final Person ben = somebody("ben");
    private final Person gus = somebody("gus");
    private final AmplifyWorld.Places places = WORLD.places();
    private final SeenPost post = places.post(cy, Identity.NAMED);
    private final String path = "posts/" + post.ref() + "/amplifications";
    private final RestCalls rest = REST;

    /** Whoever calls, for what is drawn behind the resources. */
    private static final class Caller implements CurrentReader {
        @Override
        public Person person() {
            return REST.person();
        }

        @Override
        public Locale locale() {
            return REST.locale();
        }
    }

    private static AmplifyPages pages(TemplateRenderer engine, CurrentReader reader) {
        Templates templates = new Templates(engine, new BundleTexts(), reader);
        return new AmplifyPages(templates, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, LOUD.clock), WORLD.service, LOUD.wiki, reader);
    }

    private String body(String words) {
        return "{\"community\":\"" + places.community + "\",\"words\":\"" + words + "\"}";
    }

    private String passedOn() {
        return "amplifications/" + rest.as(ben).write("POST", path, body(WHY)).json().path("ref").asText();
    }

    @Test
    void it_is_passed_on_answered_listed_and_taken_back() {
        JsonNode made = rest.as(ben).write("POST", path, body(WHY)).json();
        assertThat(made.path("state").asText()).isEqualTo("ASKED");
        assertThat(rest.write("POST", path, body(WHY)).json()).as("once more").isEqualTo(made);
        String one = "amplifications/" + made.path("ref").asText();
        JsonNode asked = rest.as(cy).get(path).json().at("/items/0");
        assertThat(asked.path("by").path("name").asText()).isEqualTo("Name of " + ben.key());
        assertThat(asked.path("words").asText()).isEqualTo(WHY);
        assertThat(asked.path("community").asText()).isEqualTo(places.community.value());
        assertThat(asked.path("may").toString()).isEqualTo("[\"AGREE\",\"DECLINE\"]");
        assertThat(rest.as(gus).get(path).json().path("items")).isEmpty();
        assertThat(rest.as(cy).write("PUT", one + "/answer", "{\"answer\":\"yes\"}").status()).isEqualTo(204);

        JsonNode carried = rest.as(gus).get("feed?scope=community&of=" + places.community).json().at("/items/0");
        assertThat(carried.at("/passedOn/words").asText()).isEqualTo(WHY);
        assertThat(carried.at("/passedOn/by/name").asText()).isEqualTo("Name of " + ben.key());
        assertThat(rest.get("feed?scope=page&of=" + places.page.value()).json().at("/items/0").has("passedOn")).isFalse();
        assertThat(rest.as(ben).write("DELETE", one, null).status()).isEqualTo(204);
        assertThat(rest.write("DELETE", one, null).status()).isEqualTo(204);
        assertThat(rest.as(gus).get("feed?scope=community&of=" + places.community).json().path("items")).isEmpty();
    }

    @Test
    void an_author_closes_and_opens_a_post_to_passing_on() {
        assertThat(rest.as(cy).write("PUT", path + "/closed", null).status()).isEqualTo(204);
        assertThat(rest.as(ben).write("POST", path, body(WHY)).refusal()).isEqualTo("409 AUTHOR_SAID_NO");
        assertThat(rest.get(path + "/form").refusal()).isEqualTo("409 AUTHOR_SAID_NO");
        assertThat(rest.write("PUT", path + "/closed", null).refusal()).isEqualTo("403 POST_NOT_YOURS");
        assertThat(rest.as(cy).write("DELETE", path + "/closed", null).status()).isEqualTo(204);
        assertThat(rest.as(ben).write("POST", path, body(WHY)).status()).isEqualTo(201);
    }

    @Test
    void before_pressing_one_is_told_what_it_means() {
        JsonNode target = rest.as(ben).get(path + "/target?community=" + places.community).json();
        assertThat(target.path("asked").asBoolean()).isTrue();
        assertThat(target.path("sentence").asText()).contains("7 people can open the page of that community");
        Ref near = LOUD.people.community(LOUD.wiki.page(LOUD.wiki.find(places.page).orElseThrow().space().value()));
        assertThat(rest.get(path + "/target?community=" + near).json().path("asked").asBoolean()).isFalse();
        assertThat(rest.get(path + "/target").refusal()).isEqualTo("404 PLACE_NOT_FOUND");
        assertThat(rest.get(path + "/target?community=" + "Z".repeat(22)).refusal()).isEqualTo("404 PLACE_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}|404 PLACE_NOT_FOUND", "{\"words\":\"x\"}|404 PLACE_NOT_FOUND", "{\"community\":\"x\",\"words\":\"x\"}|404 PLACE_NOT_FOUND",
        "{\"community\":5,\"words\":\"x\"}|400 INVALID_BODY community", "{\"community\":\"{c}\"}|400 TEXT_BLANK words", "{\"community\":\"{c}\",\"words\":\" \\u200b \"}|400 TEXT_BLANK words",
        "{\"community\":\"{c}\",\"words\":5}|400 INVALID_BODY words", "{\"community\":\"{c}\",\"words\":\"\\u0007\"}|400 TEXT_NOT_PRINTABLE words",
        "{\"community\":\"{c}\",\"words\":\"\\ud83d\"}|400 TEXT_NOT_PRINTABLE words", "{\"community\":\"{c}\",\"words\":\"x\",\"by\":\"cy\"}|400 INVALID_BODY unknown",
        "[1]|400 INVALID_BODY", "null|400 INVALID_BODY"})
    void what_cannot_be_passed_on_is_refused_with_its_code_and_field(String body, String refusal) {
        assertThat(rest.as(ben).write("POST", path, body.replace("{c}", places.community.value())).refusal()).isEqualTo(refusal);
        assertThat(LOUD.count("AMPLIFY", "\"POST_ID\" = " + post.id())).isZero();
    }

    @Test
    void two_hundred_and_fifty_five_letters_fit_and_one_more_does_not() {
        assertThat(rest.as(ben).write("POST", path, body("x".repeat(256))).refusal()).isEqualTo("400 TEXT_TOO_LONG words");
        assertThat(rest.write("POST", path, body("x".repeat(255))).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"answer\":\"MAYBE\"}", "{\"answer\":null}"})
    void an_answer_is_yes_or_no(String answer) {
        String one = passedOn();
        assertThat(rest.as(cy).write("PUT", one + "/answer", answer).refusal()).isEqualTo("400 NEITHER_YES_NOR_NO answer");
        assertThat(rest.write("PUT", one + "/answer", "{\"answer\":\"NO\"}").status()).isEqualTo(204);
        assertThat(rest.write("PUT", one + "/answer", "{\"answer\":\"YES\"}").refusal()).isEqualTo("409 NOT_ASKED_NOW");
    }

    @ParameterizedTest
    @CsvSource({"POST, {post}", "PUT, {post}/closed", "DELETE, {post}/closed", "PUT, {one}/answer", "DELETE, {one}"})
    void nothing_is_written_without_the_header_or_without_logging_in(String method, String form) {
        String address = form.replace("{post}", path).replace("{one}", passedOn());
        String body = method.equals("POST") ? body(WHY) : form.endsWith("answer") ? "{\"answer\":\"YES\"}" : null;
        assertThat(rest.as(cy).call(method, address, body, Map.of()).refusal()).isEqualTo("403 XSRF");
        assertThat(rest.as(Person.ANONYMOUS).write(method, address, body).refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    @Test
    void what_one_may_not_see_answers_like_what_is_not_there() {
        String one = passedOn();
        LOUD.wiki.allow(places.page, gus, PageRights.NONE);
        rest.as(gus);
        for (String address : List.of(path, path + "/form", path + "/target?community=" + places.community)) {
            assertThat(rest.get(address).refusal()).isEqualTo("404 POST_NOT_FOUND");
        }
        assertThat(rest.write("POST", path, body(WHY)).refusal()).isEqualTo("404 POST_NOT_FOUND");
        for (String ref : List.of(one, "amplifications/" + "Z".repeat(22), "amplifications/x")) {
            assertThat(rest.write("PUT", ref + "/answer", "{\"answer\":\"YES\"}").refusal()).isEqualTo("404 AMPLIFICATION_NOT_FOUND");
            assertThat(rest.write("DELETE", ref, null).refusal()).isEqualTo("404 AMPLIFICATION_NOT_FOUND");
        }
    }

    @Test
    void the_form_offers_ones_own_communities_or_says_that_there_is_none() {
        assertThat(form().select("select, textarea")).isEmpty();
        assertThat(form().select(".gs-facts").text()).contains("There is no other one yet");
        LOUD.people.join(ben, places.community);
        assertThat(form().select("[name=community] option").eachAttr("value")).containsExactly(places.community.value());
        assertThat(form().select("[name=words]").attr("maxlength")).isEqualTo("255");
        assertThat(form().select("[data-gs-consequence]").text()).contains("Its author is asked first");
    }

    /** Drawn by both engines, which have to agree to the letter. */
    private Document form() {
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            CurrentReader reader = new OneReader(ben, Locale.ENGLISH);
            RestCalls drawn = new RestCalls(List.of(AmplifyFormResource.class), Map.of(AmplifyPages.class, pages(engine, reader)));
            results.add(drawn.as(ben).get(path + "/form").text());
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(Jsoup.parse(results.get(0)).select("template").html());
    }
}
