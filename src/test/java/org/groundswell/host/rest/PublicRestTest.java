package org.groundswell.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.host.Host;
import org.groundswell.host.HostConfig;
import org.groundswell.host.rest.RestClient.Answer;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host without an app, spoken to over HTTP. */
class PublicRestTest {
    @TempDir
    static Path home;
    private static Host host;
    private static WikiParts wiki;
    private static URI url;

    private final String title = "Page " + UUID.randomUUID();

    @BeforeAll
    static void start() {
        host = Host.start(new HostConfig("memory", home, 0, "none", Optional.empty(), Optional.empty()));
        wiki = host.services().get(WikiParts.class);
        url = host.baseUrl();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_page_is_created_read_updated_trashed_and_purged() {
        RestClient ada = as("ada");
        Answer made = ada.post("/rest/api/content", body(title, "<p>one &amp; <strong>two</strong></p>"));
        assertThat(made.status()).isEqualTo(200);
        String path = "/rest/api/content/" + made.json().path("id").asText();
        assertThat(made.json().at("/version/by/username").asText()).isEqualTo("ada");

        Answer read = ada.get(path + "?expand=body.storage,body.view,version,space,ancestors");
        assertThat(read.json().at("/body/storage/value").asText()).isEqualTo("<p>one &amp; <strong>two</strong></p>");
        assertThat(read.json().at("/body/view/value").asText()).isEqualTo("<p>one &amp; <strong>two</strong></p>");
        assertThat(read.json().at("/version/number").asInt()).isEqualTo(1);
        assertThat(read.json().at("/space/key").asText()).isEqualTo("START");
        assertThat(read.json().at("/ancestors/0/title").asText()).isEqualTo("Start");
        assertThat(ada.get(path).json().has("body")).isFalse();

        String second = "{\"type\":\"page\",\"title\":\"" + title + "!\",\"version\":{\"number\":2,\"message\":\"why\"},"
            + "\"body\":{\"storage\":{\"value\":\"<p>three</p>\",\"representation\":\"storage\"}}}";
        assertThat(ada.put(path, second).json().at("/version/message").asText()).isEqualTo("why");
        Answer late = as("ben").put(path, second);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("statusCode").asInt()).isEqualTo(409);
        assertThat(late.json().path("message").asText()).contains("Current version is: 2");

        assertThat(ada.delete(path).status()).isEqualTo(204);
        assertThat(as("admin").get(path).json().path("status").asText()).isEqualTo("trashed");
        assertThat(ada.get(path).status()).isEqualTo(404);
        assertThat(ada.put(path, "{\"version\":{\"number\":3}}").status()).isEqualTo(404);
        assertThat(ada.delete(path + "?status=trashed").status()).isEqualTo(404);
        assertThat(as("admin").delete(path + "?status=trashed").status()).isEqualTo(204);
        assertThat(ada.get(path).status()).isEqualTo(404);
    }

    @Test
    void who_may_restore_takes_a_page_out_of_the_trash() {
        String path = "/rest/api/content/" + as("ada").post("/rest/api/content", body(title, "<p>kept</p>")).json().path("id").asText();
        as("ada").delete(path);

        assertThat(as("admin").put(path, "{\"version\":{\"number\":2}}").json().path("status").asText()).isEqualTo("current");
        assertThat(as("ada").get(path).status()).isEqualTo(200);
    }

    @Test
    void an_edit_whose_move_is_refused_is_not_saved() {
        RestClient ada = as("ada");
        String id = ada.post("/rest/api/content", body(title, "<p>before</p>")).json().path("id").asText();

        Answer answer = ada.put("/rest/api/content/" + id, "{\"title\":\"" + title + "!\",\"version\":{\"number\":2},\"ancestors\":[{\"id\":\""
            + id + "\"}]}");

        assertThat(answer.status()).isEqualTo(400);
        Answer after = ada.get("/rest/api/content/" + id);
        assertThat(after.json().path("title").asText()).isEqualTo(title);
        assertThat(after.json().at("/version/number").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_too_long_or_no_text_is_refused_in_words() {
        RestClient ada = as("ada");
        String path = "/rest/api/content/" + ada.post("/rest/api/content", body(title, "<p/>")).json().path("id").asText();
        Answer remark = ada.put(path, "{\"version\":{\"number\":2,\"message\":\"" + "m".repeat(5000) + "\"}}");
        Answer described = as("eve").post("/rest/api/space", "{\"key\":\"LONG\",\"name\":\"Long\",\"description\":{\"plain\":{\"value\":\""
            + "m".repeat(9000) + "\"}}}");

        assertThat(remark.status()).isEqualTo(400);
        assertThat(remark.json().path("message").asText()).isEqualTo("The remark on a version has at most 255 characters; this one has 5000.");
        assertThat(described.status()).isEqualTo(400);
        assertThat(described.json().path("message").asText()).contains("at most 2000 characters");
        assertThat(ada.get("/rest/api/space/LONG").status()).isEqualTo(404);
        assertThat(ada.post("/rest/api/content", body(title + "\\u0000", "<p/>")).status()).isEqualTo(400);
        assertThat(ada.post("/rest/api/content", body(title + "\\r\\nX", "<p/>")).status()).isEqualTo(400);
    }

    @Test
    void pages_are_found_by_space_and_title() {
        as("ada").post("/rest/api/content", body(title, "<p/>"));

        Answer found = as("ben").get("/rest/api/content?spaceKey=start&title=" + title.replace(" ", "%20"));

        assertThat(found.json().path("size").asInt()).isEqualTo(1);
        assertThat(found.json().at("/results/0/title").asText()).isEqualTo(title);
        assertThat(as("ben").get("/rest/api/content?spaceKey=START&limit=1").json().path("results")).hasSize(1);
        assertThat(as("ben").get("/rest/api/content?limit=many").status()).isEqualTo(400);
    }

    @Test
    void what_somebody_may_not_see_does_not_exist_for_them() {
        String id = as("ada").post("/rest/api/content", body(title, "<p>secret</p>")).json().path("id").asText();
        String path = "/rest/api/content/" + id;
        List<Subject> ada = List.of(Subject.person(wiki.people().byName("ada").orElseThrow().getKey()));
        wiki.restrictions().restrict(Long.parseLong(id), Kind.EDIT, ada);
        assertThat(as("ben").get(path).status()).isEqualTo(200);
        assertThat(as("ben").put(path, "{\"version\":{\"number\":2}}").status()).isEqualTo(403);

        wiki.restrictions().restrict(Long.parseLong(id), Kind.VIEW, ada);

        Answer hidden = as("ben").get(path + "?expand=body.storage");
        Answer unknown = as("ben").get("/rest/api/content/999999999");
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(hidden.json().path("message").asText().replace(id, "X")).isEqualTo(unknown.json().path("message").asText().replace("999999999", "X"));
        assertThat(RestClient.anonymous(url).get(path).status()).isEqualTo(404);
        assertThat(as("ben").get("/rest/api/content?spaceKey=START&limit=200").text()).doesNotContain(title);
        assertThat(as("ben").put(path, "{\"version\":{\"number\":2}}").status()).isEqualTo(404);
        assertThat(as("ben").delete(path).status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_a_page_is_refused_with_a_reason() {
        RestClient ada = as("ada");
        assertThat(ada.post("/rest/api/content", body(title, "<p>")).json().path("message").asText()).startsWith("Error parsing xhtml:");
        assertThat(ada.post("/rest/api/content", body("", "<p/>")).status()).isEqualTo(400);
        assertThat(ada.post("/rest/api/content", body("x".repeat(256), "<p/>")).status()).isEqualTo(400);
        assertThat(ada.post("/rest/api/content", "{").status()).isEqualTo(400);
        assertThat(ada.post("/rest/api/content", "[]").status()).isEqualTo(400);
        assertThat(ada.send("POST", "/rest/api/content", "a=b", "application/x-www-form-urlencoded").status()).isEqualTo(415);
        assertThat(ada.post("/rest/api/content", body(title, "<p/>").replace("START", "NOWHERE")).status()).isEqualTo(404);
        assertThat(ada.get("/rest/api/content/abc").status()).isEqualTo(400);
        assertThat(ada.get("/rest/api/unheard").status()).isEqualTo(404);
        assertThat(ada.post("/rest/api/content", body(title, "<p/>")).status()).isEqualTo(200);
        assertThat(ada.post("/rest/api/content", body(title, "<p/>")).json().path("message").asText()).startsWith("A page with this title already exists");
    }

    @Test
    void a_space_is_made_named_anew_and_removed_by_who_may() {
        RestClient eve = as("eve");
        Answer made = eve.post("/rest/api/space", "{\"key\":\"EVE\",\"name\":\"Eve's\",\"description\":{\"plain\":{\"value\":\"about\"}}}");
        assertThat(made.json().at("/homepage/title").asText()).isEqualTo("Eve's Home");
        assertThat(made.json().at("/description/plain/value").asText()).isEqualTo("about");
        assertThat(eve.post("/rest/api/space", "{\"key\":\"eve\",\"name\":\"Twice\"}").status()).isEqualTo(400);
        assertThat(eve.post("/rest/api/space", "{\"key\":\"a b\",\"name\":\"Bad key\"}").status()).isEqualTo(400);
        assertThat(eve.post("/rest/api/space/_private", "{\"key\":\"MINE\",\"name\":\"Mine\"}").status()).isEqualTo(200);

        assertThat(as("ben").get("/rest/api/space/EVE").status()).isEqualTo(200);
        assertThat(as("ben").get("/rest/api/space/MINE").status()).isEqualTo(404);
        assertThat(as("ben").get("/rest/api/space").text()).contains("\"EVE\"").doesNotContain("\"MINE\"");
        assertThat(as("cy").post("/rest/api/space", "{\"key\":\"CY\",\"name\":\"Cy's\"}").status()).isEqualTo(403);
        assertThat(as("ben").delete("/rest/api/space/EVE").status()).isEqualTo(403);
        assertThat(eve.put("/rest/api/space/EVE", "{\"name\":\"Renamed\"}").json().path("name").asText()).isEqualTo("Renamed");
        assertThat(eve.delete("/rest/api/space/EVE").status()).isEqualTo(202);
        assertThat(eve.get("/rest/api/space/EVE").status()).isEqualTo(404);
    }

    @Test
    void labels_are_read_by_who_sees_the_page_and_changed_by_who_may_edit_it() {
        String id = as("ada").post("/rest/api/content", body(title, "<p/>")).json().path("id").asText();
        String path = "/rest/api/content/" + id + "/label";

        assertThat(as("ada").post(path, "[{\"prefix\":\"global\",\"name\":\"Night-shift\"},{\"name\":\"story\"}]").status()).isEqualTo(200);
        Answer read = as("ben").get(path);
        assertThat(read.json().path("results").findValuesAsText("name")).containsExactly("night-shift", "story");
        assertThat(read.json().at("/results/0/prefix").asText()).isEqualTo("global");
        assertThat(as("ada").post(path, "[{\"name\":\"two words\"}]").status()).isEqualTo(400);
        assertThat(as("ada").post(path, "[{\"prefix\":\"my\",\"name\":\"x\"}]").status()).isEqualTo(400);
        assertThat(as("ada").delete(path + "?name=story").status()).isEqualTo(204);
        assertThat(as("ada").delete(path + "/night-shift").status()).isEqualTo(204);
        assertThat(as("ada").delete(path + "/night-shift").status()).isEqualTo(404);

        wiki.restrictions().restrict(Long.parseLong(id), Kind.EDIT, List.of(Subject.person(wiki.people().byName("ada").orElseThrow().getKey())));
        assertThat(as("ben").post(path, "[{\"name\":\"not-mine\"}]").status()).isEqualTo(403);
        assertThat(as("ben").delete(path + "?name=story").status()).isEqualTo(403);
        assertThat(RestClient.anonymous(url).post(path, "[{\"name\":\"not-mine\"}]").status()).isEqualTo(404);
        assertThat(as("ada").get(path).json().path("size").asInt()).isZero();
    }

    @Test
    void who_asks_is_known_by_password_or_token_and_nobody_writes_without() {
        String token = wiki.tokens().issue(wiki.people().byName("cy").orElseThrow().getKey(), "test");

        assertThat(RestClient.with(url, "Bearer " + token).get("/rest/api/user/current").json().path("username").asText()).isEqualTo("cy");
        assertThat(as("ada").get("/rest/api/user/current").json().path("username").asText()).isEqualTo("ada");
        assertThat(RestClient.anonymous(url).get("/rest/api/user/current").json().path("type").asText()).isEqualTo("anonymous");
        assertThat(RestClient.with(url, "Bearer wrong").get("/rest/api/user/current").status()).isEqualTo(401);
        assertThat(RestClient.anonymous(url).post("/rest/api/space", "{\"key\":\"X\",\"name\":\"X\"}").status()).isEqualTo(401);
    }

    @Test
    void a_wiki_in_read_only_mode_is_read_and_not_written() {
        wiki.settings().setReadOnly(true);
        try {
            assertThat(as("ada").get("/rest/api/space").status()).isEqualTo(200);
            assertThat(as("ada").post("/rest/api/content", body(title, "<p/>")).status()).isEqualTo(503);
        } finally {
            wiki.settings().setReadOnly(false);
        }
        assertThat(as("ada").post("/rest/api/content", body(title, "<p/>")).status()).isEqualTo(200);
    }

    @Test
    void everybody_has_a_picture() {
        String key = wiki.people().byName("ada").orElseThrow().getKey().getStringValue();

        assertThat(as("ada").get("/download/avatars/" + key + ".svg").text()).contains(">AM</text>");
        assertThat(as("ada").get("/download/avatars/nobody.svg").text()).contains(">?</text>");
    }

    private static RestClient as(String name) {
        return RestClient.as(url, name);
    }

    private static String body(String title, String storage) {
        return "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":{\"key\":\"START\"},\"body\":{\"storage\":{\"value\":\"" + storage
            + "\",\"representation\":\"storage\"}}}";
    }
}
