package org.groundswell.outloud.circle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.circle.web.CirclesResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;

/** Circles over REST. */
class CircleRestTest {
    private static final CircleWorld WORLD = CircleWorld.on(TestDatabase.H2);
    private static final RestCalls REST = new RestCalls(List.of(CirclesResource.class), Map.of(CircleService.class, WORLD.service));

    private final Person ada = WORLD.person("ada");
    private final Person ben = WORLD.person("ben");
    private final Person cy = WORLD.person("cy");

    @Test
    void a_circle_from_its_founding_to_its_end() {
        JsonNode founded = REST.as(ada).write("POST", "circles", body("Rehearsal", ben, cy)).json();
        String circle = "circles/" + founded.path("ref").asText();
        assertThat(founded.path("state").asText()).isEqualTo("FOUNDED");
        assertThat(founded.path("ends").asText()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(founded.path("invited")).hasSize(2);
        REST.as(ben);
        JsonNode asked = json("circles").at("/items/0");
        assertThat(asked.path("member").asBoolean()).isFalse();
        assertThat(asked.at("/by/who/name").asText()).isEqualTo("Name of " + ada.key());
        assertThat(asked.path("invited")).isEmpty();
        assertThat(asked.path("rights").toString()).isEqualTo("[\"ACCEPT\",\"REFUSE\"]");
        assertThat(REST.write("PUT", circle + "/membership", null).json().path("state").asText()).isEqualTo("RUNNING");
        REST.as(cy);
        assertThat(REST.write("DELETE", circle + "/membership", null).status()).isEqualTo(204);
        assertThat(REST.get(circle).refusal()).isEqualTo("404 CIRCLE_NOT_FOUND");
        assertThat(json("circles").path("items")).isEmpty();
        REST.as(ada);
        assertThat(json(circle).path("invited")).as("a no is nobody's business").hasSize(1);
        JsonNode uninvited = REST.write("DELETE", circle + "/invitations/" + json(circle).at("/invited/0/ref").asText(), null).json();
        assertThat(uninvited.path("invited")).isEmpty();
        assertThat(REST.write("PUT", circle + "/end", null).json().path("agreed").asInt()).isEqualTo(1);
        assertThat(REST.write("DELETE", circle + "/end", null).json().path("agreed").asInt()).isZero();
        REST.write("PUT", circle + "/end", null);
        assertThat(REST.as(ben).write("PUT", circle + "/end", null).json().path("state").asText()).isEqualTo("ENDED");
        assertThat(REST.write("POST", circle + "/invitations", "{\"person\":\"" + cy.key() + "\"}").refusal()).isEqualTo("409 CIRCLE_ENDED");
    }

    @Test
    void what_is_sent_is_read_strictly() {
        REST.as(ada);
        assertThat(REST.write("POST", "circles", body(" ", ben)).refusal()).isEqualTo("400 TEXT_BLANK name");
        assertThat(REST.write("POST", "circles", body("Alone")).refusal()).isEqualTo("400 CIRCLE_NEEDS_PEOPLE people");
        assertThat(REST.write("POST", "circles", body("Nobody", new Person("nobody"))).refusal()).isEqualTo("400 NOBODY_OF_THAT_NAME people");
        assertThat(REST.write("POST", "circles", "{\"name\":\"x\",\"people\":[\"ben\"]}").refusal()).isEqualTo("400 BAD_CIRCLE_END ends");
        assertThat(REST.write("POST", "circles", "{\"name\":\"x\",\"ends\":\"2026-03-31\",\"wipe\":\"yes\"}").refusal()).isEqualTo("400 INVALID_BODY wipe");
        assertThat(REST.write("POST", "circles", "{\"name\":\"x\",\"owner\":\"me\"}").refusal()).startsWith("400 INVALID_BODY");
        assertThat(REST.call("POST", "circles", body("Foreign", ben), Map.of()).refusal()).isEqualTo("403 XSRF");
        assertThat(REST.get("circles?limit=51").refusal()).isEqualTo("400 BAD_LIMIT limit");
        assertThat(REST.get("circles?after=x").refusal()).isEqualTo("400 BAD_CURSOR after");
        assertThat(REST.as(Person.ANONYMOUS).write("POST", "circles", body("Who", ben)).refusal()).isEqualTo("401 NOT_LOGGED_IN");
        assertThat(REST.get("circles").refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    @Test
    void whoever_does_not_belong_gets_the_same_answer_to_everything_whether_there_is_one_or_not() {
        Ref there = WORLD.running(ada, false, ben);
        Person admin = WORLD.person("admin");
        WORLD.wiki.siteAdmin(admin);
        for (Person outside : List.of(cy, admin)) {
            REST.as(outside);
            for (String call : List.of("GET ", "PUT /membership", "DELETE /membership", "POST /invitations", "DELETE /invitations/" + Ref.random(), "PUT /end",
                "DELETE /end")) {
                RestCalls.Answer answer = call(call, there);
                assertThat(answer.refusal()).as(call).isEqualTo("404 CIRCLE_NOT_FOUND");
                assertThat(answer.text()).as(call).isEqualTo(call(call, Ref.random()).text());
            }
            assertThat(json("circles").path("items")).isEmpty();
        }
    }

    private static RestCalls.Answer call(String call, Ref circle) {
        String[] words = call.split(" ", -1);
        String path = "circles/" + circle + words[1];
        return words[0].equals("GET") ? REST.get(path) : REST.write(words[0], path, words[0].equals("POST") ? "{\"person\":\"ben\"}" : null);
    }

    private static String body(String name, Person... people) {
        String names = String.join("\",\"", List.of(people).stream().map(Person::key).toList());
        return "{\"name\":\"" + name + "\",\"purpose\":\"We try to say it.\",\"ends\":\"2026-03-31\",\"wipe\":true,\"people\":[" + (names.isEmpty() ? "" : "\"" + names + "\"")
            + "]}";
    }

    private static JsonNode json(String path) {
        RestCalls.Answer answer = REST.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
