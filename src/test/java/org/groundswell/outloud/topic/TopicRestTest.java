package org.groundswell.outloud.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.web.OffersResource;
import org.groundswell.outloud.topic.web.SeriesFollowResource;
import org.groundswell.outloud.topic.web.TopicFollowResource;
import org.groundswell.outloud.topic.web.TopicOffersResource;
import org.groundswell.outloud.topic.web.TopicsResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.junit.jupiter.api.Test;

/** Topics, following and offers of help over REST. */
class TopicRestTest {
    private static final TopicWorld WORLD = TopicWorld.on(TestDatabase.H2);
    private static final RestCalls REST = new RestCalls(
        List.of(TopicsResource.class, TopicFollowResource.class, SeriesFollowResource.class, TopicOffersResource.class, OffersResource.class),
        Map.of(TopicService.class, WORLD.service, FollowService.class, WORLD.following, HelpService.class, WORLD.help));

    private final SpaceKey space = WORLD.space();
    private final Person steward = WORLD.steward(space);
    private final Person ben = WORLD.person("ben");

    @Test
    void topics_are_listed_found_and_offered() {
        for (String word : List.of("Handover", "handbook", "shift")) {
            WORLD.used(space, word);
        }
        REST.as(ben);
        JsonNode first = json("topics?space=" + space.value() + "&limit=2");
        assertThat(first.path("items").findValuesAsText("slug")).containsExactly("handbook", "handover");
        assertThat(first.at("/items/1/rights").toString()).isEqualTo("[\"FOLLOW\",\"OFFER\",\"UNFOLLOW\"]");
        JsonNode second = json("topics?space=" + space.value() + "&limit=2&after=" + first.path("next").asText());
        assertThat(second.path("items").findValuesAsText("name")).containsExactly("shift");
        assertThat(json("topics/offered?space=" + space.value() + "&typed=%23HAND").path("items").findValuesAsText("name")).containsExactly("handbook", "Handover");
        String etag = REST.get("topics?space=" + space.value()).tag();
        assertThat(REST.call("GET", "topics?space=" + space.value(), null, Map.of("If-None-Match", etag)).status()).isEqualTo(304);
        assertThat(REST.get("topics").refusal()).isEqualTo("404 SPACE_NOT_SEEN space");
        assertThat(REST.get("topics?space=%00").refusal()).isEqualTo("404 SPACE_NOT_SEEN space");
        assertThat(REST.get("topics?space=" + space.value() + "&state=MERGED").refusal()).isEqualTo("400 UNKNOWN_TOPIC_STATE state");
        assertThat(REST.get("topics?space=" + space.value() + "&after=x").refusal()).isEqualTo("400 BAD_CURSOR after");
    }

    @Test
    void stewards_rename_retire_take_up_and_merge() {
        Topic topic = WORLD.used(space, "handover");
        WORLD.used(space, "shift");
        String address = "topics/" + topic.ref();
        REST.as(ben);
        assertThat(REST.write("PUT", address + "/name", "{\"name\":\"x\"}").refusal()).isEqualTo("403 NOT_TOPIC_STEWARD");
        REST.as(steward);
        assertThat(REST.write("PUT", address + "/name", "{\"name\":\"#Rota\"}").json().path("name").asText()).isEqualTo("Rota");
        assertThat(REST.write("PUT", address + "/name", "{\"name\":\"shift\"}").refusal()).isEqualTo("409 TOPIC_NAME_TAKEN name");
        assertThat(REST.write("PUT", address + "/name", "{\"name\":\"two words\"}").refusal()).isEqualTo("400 TOPIC_NAME_BAD name");
        assertThat(REST.write("PUT", address + "/name", "{\"nam\":\"x\"}").refusal()).startsWith("400 INVALID_BODY");
        assertThat(REST.write("PUT", address + "/state", "{\"state\":\"RETIRED\"}").json().path("state").asText()).isEqualTo("RETIRED");
        assertThat(json("topics?state=RETIRED&space=" + space.value()).path("items")).hasSize(1);
        assertThat(REST.write("PUT", address + "/state", "{\"state\":\"MERGED\"}").refusal()).isEqualTo("400 UNKNOWN_TOPIC_STATE state");
        REST.write("PUT", address + "/state", "{\"state\":\"ACTIVE\"}");
        assertThat(REST.write("PUT", address + "/merge", "{\"into\":\"nothing\"}").refusal()).isEqualTo("404 TOPIC_NOT_FOUND into");
        assertThat(REST.write("PUT", address + "/merge", "{\"into\":\"#handover\"}").refusal()).as("its own former word").isEqualTo("409 TOPIC_INTO_ITSELF into");
        assertThat(REST.write("PUT", address + "/merge", "{\"into\":\"#Shift\"}").json().path("slug").asText()).isEqualTo("shift");
        assertThat(json(address).path("slug").asText()).as("the old address").isEqualTo("shift");
    }

    @Test
    void following_and_stopping_are_one_press_each() {
        Topic topic = WORLD.used(space, "handover");
        REST.as(ben);
        for (String address : List.of("topics/" + topic.ref() + "/follow", "series/" + Ref.random() + "/follow")) {
            for (String method : List.of("PUT", "PUT", "DELETE", "DELETE")) {
                assertThat(REST.write(method, address, null).status()).as(method + " " + address).isEqualTo(204);
            }
            assertThat(REST.call("PUT", address, null, Map.of()).refusal()).isEqualTo("403 XSRF");
            assertThat(REST.as(Person.ANONYMOUS).write("PUT", address, null).refusal()).isEqualTo("401 NOT_LOGGED_IN");
            REST.as(ben);
        }
        REST.write("PUT", "topics/" + topic.ref() + "/follow", null);
        assertThat(json("topics/" + topic.ref()).path("following").asBoolean()).isTrue();
        assertThat(REST.write("PUT", "topics/x/follow", null).refusal()).isEqualTo("404 TOPIC_NOT_FOUND");
        assertThat(REST.write("PUT", "series/x/follow", null).refusal()).isEqualTo("400 SERIES_NOT_FOUND");
    }

    @Test
    void help_is_offered_found_changed_and_taken_back() {
        Topic topic = WORLD.used(space, "handover");
        String own = "topics/" + topic.ref() + "/offers/own";
        REST.as(ben);
        JsonNode offer = REST.write("PUT", own, "{\"words\":\"rosters\",\"until\":\"2026-12-01\"}").json();
        assertThat(offer.path("until").asText()).isEqualTo("2026-12-01");
        assertThat(REST.write("PUT", own, "{\"words\":\"rosters, on Fridays\"}").json().path("until").asText()).isEqualTo("2026-05-31");
        assertThat(REST.write("PUT", own, "{\"words\":\"x\",\"until\":\"tomorrow\"}").refusal()).isEqualTo("400 BAD_HELP_DAY until");
        assertThat(REST.write("PUT", own, "{\"words\":\" \"}").refusal()).isEqualTo("400 TEXT_BLANK words");
        assertThat(json("offers").path("items").findValuesAsText("words")).containsExactly("rosters, on Fridays");
        REST.as(steward);
        assertThat(json("offers").path("items")).isEmpty();
        assertThat(json("offers?space=" + space.value() + "&search=friday").at("/items/0/topic/name").asText()).isEqualTo("handover");
        JsonNode listed = json("topics/" + topic.ref() + "/offers").path("items");
        assertThat(listed.at("/0/who/name").asText()).isEqualTo("Name of " + ben.key());
        assertThat(listed.at("/0/mine").asBoolean()).isFalse();
        String address = "offers/" + listed.at("/0/ref").asText();
        assertThat(REST.write("DELETE", address, null).status()).isEqualTo(204);
        assertThat(json("topics/" + topic.ref() + "/offers").path("items")).as("it is not the steward's").hasSize(1);
        REST.as(ben);
        assertThat(REST.write("DELETE", address, null).status()).isEqualTo(204);
        assertThat(REST.write("DELETE", address, null).status()).isEqualTo(204);
        assertThat(json("offers").path("items")).isEmpty();
        assertThat(REST.write("DELETE", "offers/x", null).refusal()).isEqualTo("404 HELP_NOT_FOUND");
    }

    private static JsonNode json(String path) {
        RestCalls.Answer answer = REST.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
