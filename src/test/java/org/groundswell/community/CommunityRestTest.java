package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityRestCalls.texts;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.RestCalls.Answer;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityRestTest {
    private static final String SETUP = "{\"name\":\"Rounds\",\"purpose\":\"Nobody waits\",\"values\":[\"Care\",\"Candour\"],\"type\":\"NEED\",\"join\":\"REQUEST\","
        + "\"checkDays\":0,\"seats\":3,\"stewards\":[\" ben \"]}";
    private final CommunityWorld world = CommunityWorld.on(TestDatabase.H2);
    private final RestCalls rest = CommunityRestCalls.on(world);
    private final String space = "R" + Ref.random();
    private final CommunityName name = world.saved(space, null, ADA);
    private final String community = "communities/" + name.value();

    @Test
    void a_community_is_read_before_anybody_stored_it() {
        JsonNode seen = rest.as(BEN).get("communities/" + world.unset().value()).json();
        assertThat(seen.has("ref")).isFalse();
        assertThat(seen.path("setUp").asBoolean()).isFalse();
        assertThat(seen.path("kind").asText()).isEqualTo("PRACTICE");
        assertThat(seen.path("members").asInt()).isZero();
        assertThat(rest.get("communities/page-987654321").refusal()).isEqualTo("404 COMMUNITY_NOT_FOUND");
        assertThat(rest.get("communities/" + "Z".repeat(22)).refusal()).isEqualTo("404 COMMUNITY_NOT_FOUND");
        assertThat(rest.get("communities/x").refusal()).isEqualTo("404 COMMUNITY_NOT_FOUND");
    }

    @Test
    void setting_up_answers_with_what_is_said_and_asks_the_stewards() {
        JsonNode made = rest.as(ADA).write("PUT", community + "/setup", SETUP).json();
        assertThat(made.path("title").asText()).isEqualTo("Rounds");
        assertThat(made.path("purpose").asText()).isEqualTo("Nobody waits");
        assertThat(texts(made.path("values"))).containsExactly("Care", "Candour");
        assertThat(made.path("setUp").asBoolean() && made.path("core").asBoolean()).isTrue();
        assertThat(made.path("join").asText()).isEqualTo("REQUEST");
        assertThat(made.path("checkDays").asInt()).isZero();
        assertThat(made.path("seats").asInt()).isEqualTo(3);
        assertThat(made.path("openSeats").asInt()).isEqualTo(2);
        assertThat(made.path("stage").asText()).isEqualTo("STARTING");
        assertThat(texts(made.path("may"))).containsExactly("CHANGE_STAGE", "LINK", "OPEN_EDGE", "SET_UP");
        assertThat(rest.get("communities/" + made.path("ref").asText()).json()).isEqualTo(made);
        assertThat(texts(rest.as(CY).get(community).json().path("may"))).containsExactly("OPEN_EDGE");
        assertThat(rest.as(BEN).get(community + "/seats").json().at("/offers/0/who/kind").asText()).isEqualTo("YOU");
        String old = "{\"purpose\":\"Other\",\"version\":" + (made.path("version").asInt() - 1) + "}";
        assertThat(rest.as(ADA).write("PUT", community + "/setup", old).refusal()).startsWith("409 SET_UP_ELSEWHERE");
        assertThat(rest.as(CY).write("PUT", community + "/setup", "{\"skip\":true}").refusal()).isEqualTo("403 NOT_STEWARD");
    }

    @Test
    void what_is_usual_is_accepted_in_one_word() {
        JsonNode made = rest.as(ADA).write("PUT", community + "/setup", "{\"skip\":true}").json();
        assertThat(made.path("setUp").asBoolean()).isTrue();
        assertThat(made.path("title").asText()).isEqualTo("Space " + space);
        assertThat(made.path("checkDays").asInt()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\":\"CLUB\"}|400 UNKNOWN_TYPE type", "{\"join\":\"PAY\"}|400 UNKNOWN_JOIN_POLICY join", "{\"values\":\"Care\"}|400 INVALID_BODY values",
        "{\"seats\":\"two\"}|400 INVALID_BODY seats", "{\"owner\":\"ada\"}|400 INVALID_BODY unknown",
        "{\"whyLink\":\"javascript:alert(1)\"}|400 BAD_LINK whyLink", "[]|400 INVALID_BODY", "null|400 INVALID_BODY"})
    void what_cannot_be_said_of_a_community_is_refused_with_its_code_and_field(String body, String refusal) {
        assertThat(rest.as(ADA).write("PUT", community + "/setup", body).refusal()).isEqualTo(refusal);
        assertThat(rest.get(community).json().path("setUp").asBoolean()).isFalse();
    }

    @Test
    void the_stage_moves_by_steps_and_history_tells_it() {
        JsonNode grown = rest.as(ADA).write("PUT", community + "/stage", "{\"stage\":\"GROWING\"}").json();
        assertThat(grown.path("stage").asText()).isEqualTo("GROWING");
        assertThat(texts(grown.path("nextStages"))).contains("MATURE", "CHANGING");
        assertThat(rest.write("PUT", community + "/stage", "{\"stage\":\"RETIRED\"}").refusal()).startsWith("409 STAGE_NOT_REACHABLE");
        assertThat(rest.write("PUT", community + "/stage", "{\"stage\":\"OLD\"}").refusal()).isEqualTo("400 UNKNOWN_STAGE stage");
        JsonNode newest = rest.as(BEN).get(community + "/history").json().at("/items/0");
        assertThat(newest.path("kind").asText()).isEqualTo("STAGE");
        assertThat(newest.path("note").asText()).isEqualTo("GROWING");
        assertThat(newest.path("power").asText()).isEqualTo("STEWARD");
        assertThat(newest.at("/by/name").asText()).isEqualTo("Name of ada");
        assertThat(newest.path("at").asText()).isEqualTo(world.clock.instant().toString());
    }

    @Test
    void an_edge_is_made_and_both_name_each_other() {
        Answer made = rest.as(BEN).write("POST", community + "/edges", "{\"name\":\"Nights\",\"purpose\":\"What nights need\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("title").asText()).isEqualTo("Nights");
        assertThat(made.json().path("pagePath").asText()).isNotEmpty();
        assertThat(made.json().at("/parent/ref").asText()).isEqualTo(rest.get(community).json().path("ref").asText());
        assertThat(rest.get(community + "/edges").json().at("/items/0").toString()).contains("\"name\":\"Nights\"", "\"purpose\":\"What nights need\"");
        assertThat(rest.write("POST", community + "/edges", "{\"name\":\"Nights\"}").refusal()).startsWith("409 SAME_TITLE_THERE");
    }

    @Test
    void learning_from_another_is_said_and_taken_back() {
        String teacher = world.saved("T" + Ref.random(), null, CY).value();
        JsonNode learner = rest.as(ADA).write("PUT", community + "/learnsFrom/" + teacher, null).json();
        assertThat(learner.path("learnsFrom")).hasSize(1);
        assertThat(rest.get("communities/" + teacher).json().toString()).as("the learner alone says so").doesNotContain(learner.path("ref").asText());
        assertThat(rest.write("DELETE", community + "/learnsFrom/" + teacher, null).json().path("learnsFrom")).isEmpty();
        assertThat(rest.write("PUT", community + "/learnsFrom/" + name.value(), null).refusal()).startsWith("409 SAME_COMMUNITY");
    }

    @Test
    void momentum_counts_people_and_says_nothing_of_them() {
        world.join(name, BEN);
        JsonNode momentum = rest.as(CY).get(community + "/momentum").json();
        assertThat(momentum.at("/now/members").asInt()).isEqualTo(2);
        assertThat(momentum.path("weeks")).isEmpty();
        assertThat(momentum.toString()).doesNotContain("ben", "ada");
    }

    @Test
    void the_directory_lists_what_fits_and_refuses_what_it_does_not_know() {
        rest.as(ADA).write("PUT", community + "/setup", "{\"name\":\"Rounds " + space + "\",\"type\":\"NEED\",\"purpose\":\"Nobody waits\"}");
        JsonNode found = rest.as(BEN).get("communities?seats=open&type=need&stage=STARTING&search=" + space).json().path("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/title").asText()).isEqualTo("Rounds " + space);
        assertThat(found.at("/0/openSeats").asBoolean()).isTrue();
        assertThat(found.at("/0/member").asBoolean()).isFalse();
        assertThat(rest.as(ADA).get("communities?search=" + space).json().at("/items/0/member").asBoolean()).isTrue();
        assertThat(rest.get("communities?stage=MATURE&search=" + space).json().path("items")).isEmpty();
        assertThat(rest.get("communities?type=CLUB").refusal()).isEqualTo("400 UNKNOWN_TYPE type");
        assertThat(rest.get("communities?seats=taken").refusal()).isEqualTo("400 UNKNOWN_SEATS seats");
        assertThat(rest.get("communities?after=x").refusal()).isEqualTo("400 BAD_CURSOR after");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PUT|/setup|{\"skip\":true}", "PUT|/stage|{\"stage\":\"GROWING\"}", "POST|/edges|{\"name\":\"x\"}", "PUT|/follow|", "DELETE|/follow|", "PUT|/membership|",
        "DELETE|/membership|", "POST|/invitations|{\"person\":\"ben\"}", "PUT|/seat|", "DELETE|/seat|", "POST|/seats/offers|{\"person\":\"ben\"}",
        "POST|/candidacy|{\"words\":\"x\"}", "DELETE|/candidacy|"})
    void nothing_is_written_without_the_header_without_logging_in_or_where_one_may_not_look(String method, String path, String body) {
        assertThat(rest.as(ADA).call(method, community + path, body, Map.of()).refusal()).isEqualTo("403 XSRF");
        assertThat(rest.as(Person.ANONYMOUS).write(method, community + path, body).refusal()).isEqualTo("401 NOT_LOGGED_IN");
        world.wiki.allow(name.page().orElseThrow(), BEN, PageRights.NONE);
        assertThat(rest.as(BEN).write(method, community + path, body).refusal()).isEqualTo("404 COMMUNITY_NOT_FOUND");
    }
}
