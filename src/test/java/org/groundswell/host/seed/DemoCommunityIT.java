package org.groundswell.host.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;

/** Whoever starts the host meets people at work. */
class DemoCommunityIT {
    private final AppCalls app = new AppCalls(RunningHost.url());
    private final String community = "communities/page-" + RunningHost.service(WikiParts.class).spaces().byKey("GOINGHOME").orElseThrow().getHomePage().getId();

    @Test
    void a_community_is_there_with_its_people_and_an_edge() {
        JsonNode seen = ask(community);

        assertThat(seen.path("title").asText()).isEqualTo("Going home well");
        assertThat(seen.path("core").asBoolean()).isTrue();
        assertThat(seen.path("values")).hasSize(3);
        assertThat(seen.path("stage").asText()).isEqualTo("GROWING");
        assertThat(seen.path("members").asInt()).isEqualTo(5);
        assertThat(seen.path("openSeats").asInt()).isEqualTo(1);
        assertThat(seen.path("edges").findValuesAsText("name")).containsExactly("Going home on a Friday night");
        JsonNode seats = ask(community + "/seats");
        assertThat(seats.path("stewards")).hasSize(2);
        assertThat(seats.path("candidates")).hasSize(1);
    }

    @Test
    void its_charter_is_in_effect_signed_and_challenged() {
        JsonNode charter = ask(community + "/charter");

        assertThat(charter.at("/current/no").asInt()).isEqualTo(2);
        assertThat(charter.at("/current/credits")).hasSize(1);
        assertThat(charter.path("signed").asInt()).isEqualTo(4);
        assertThat(charter.path("draft").isMissingNode() || charter.path("draft").isNull()).isTrue();
        assertThat(ask(community + "/charter/challenges").path("items").findValuesAsText("state")).containsExactlyInAnyOrder("OPEN", "ANSWERED", "ADOPTED");
        assertThat(ask(community + "/charter/challenges?filter=pending").at("/items/0/better").asText()).isNotBlank();
    }

    @Test
    void its_pledges_name_its_values() {
        String board = ask("boards?space=GOINGHOME").at("/items/0/name").asText();

        assertThat(ask("boards/" + board + "/pledges").path("items").findValuesAsText("value"))
            .containsExactlyInAnyOrder("We ask the patient first", "Small enough for this week", "Small enough for this week", "We write down what failed too");
    }

    @Test
    void a_post_is_passed_on_to_the_edge_and_has_moved_somebody() {
        String edge = ask(community).at("/edges/0/ref").asText();
        JsonNode carried = ask("feed?scope=community&of=" + edge).at("/items/0");
        String board = ask("boards?space=GOINGHOME").at("/items/0/name").asText();

        assertThat(carried.at("/passedOn/words").asText()).isNotBlank();
        assertThat(ask("boards/" + board + "/pledges").path("items").findValuesAsText("from")).containsExactly(carried.path("ref").asText());
    }

    @Test
    void a_sentence_of_a_page_is_talked_about() {
        long morning = RunningHost.service(WikiParts.class).pages().byTitle("CHANGE", "A morning on ward 4").orElseThrow().getId();

        assertThat(ask("feed?scope=page&of=" + morning).path("items").findValuesAsText("anchor")).containsExactly("Those who could leave before noon hear it at half past eleven.");
    }

    private JsonNode ask(String address) {
        return app.send("GET", address, null, "ben");
    }
}
