package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.community.CommunityWorld.EVE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Tie;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;

class SeatRestTest {
    private final CommunityWorld world = CommunityWorld.on(TestDatabase.H2);
    private final RestCalls rest = CommunityRestCalls.on(world);
    private final CommunityName name = world.founded(ADA);
    private final String community = "communities/" + name.value();

    @Test
    void an_offered_seat_is_seen_by_those_it_concerns_and_taken() {
        assertThat(rest.as(ADA).write("POST", community + "/seats/offers", "{\"person\":\"ben\"}").status()).isEqualTo(204);
        JsonNode offer = rest.as(BEN).get(community + "/seats").json().at("/offers/0");
        assertThat(offer.path("state").asText()).isEqualTo("OFFERED");
        assertThat(offer.at("/who/kind").asText()).isEqualTo("YOU");
        assertThat(offer.at("/by/name").asText()).isEqualTo("Name of ada");
        assertThat(offer.has("until")).isFalse();
        assertThat(rest.as(CY).get(community + "/seats").json().path("offers")).isEmpty();
        JsonNode mine = done(BEN, "PUT", community + "/seat", null);
        assertThat(mine.path("seat").asText()).isEqualTo("HELD");
        assertThat(mine.path("membership").asText()).isEqualTo("ACTIVE");
        assertThat(mine.path("until").asText()).isEqualTo(world.clock.instant().plus(Duration.ofDays(180)).toString());
        assertThat(mine.path("openSeats").asInt()).isZero();
        JsonNode seats = rest.as(CY).get(community + "/seats").json();
        assertThat(seats.path("stewards").findValuesAsText("name")).containsExactlyInAnyOrder("Name of ada", "Name of ben");
        assertThat(seats.path("openSeats").asInt()).isZero();
        assertThat(rest.as(CY).write("PUT", community + "/seat", null).refusal()).isEqualTo("409 NO_OFFER");
    }

    @Test
    void an_offer_is_taken_back_or_refused() {
        rest.as(ADA).write("POST", community + "/seats/offers", "{\"person\":\"ben\"}");
        String offer = community + "/seats/offers/" + rest.get(community + "/seats").json().at("/offers/0/ref").asText();
        assertThat(rest.write("DELETE", offer, null).status()).isEqualTo(204);
        assertThat(rest.write("DELETE", offer, null).refusal()).isEqualTo("404 OFFER_NOT_FOUND");
        rest.write("POST", community + "/seats/offers", "{\"person\":\"ben\"}");
        assertThat(done(BEN, "DELETE", community + "/seat", null).path("seat").asText()).isEqualTo("NONE");
        assertThat(rest.as(ADA).write("POST", community + "/seats/offers", "{\"member\":\"x\"}").refusal()).isEqualTo("404 MEMBER_NOT_FOUND member");
        assertThat(rest.write("POST", community + "/seats/offers", "{\"person\":\"ada\"}").refusal()).startsWith("409 NOT_TO_ONESELF");
        assertThat(rest.write("POST", community + "/seats/offers", "{\"person\":\"ben\",\"member\":\"x\"}").refusal()).isEqualTo("400 INVALID_BODY member");
    }

    @Test
    void a_seat_is_handed_to_a_member_and_stepped_down_from() {
        world.join(name, BEN);
        String member = world.tie(name, BEN, Tie.Kind.MEMBER).value();
        assertThat(rest.as(ADA).write("POST", community + "/seats/offers", "{\"member\":\"" + member + "\",\"handOver\":true}").status()).isEqualTo(204);
        assertThat(rest.as(BEN).get(community + "/seats").json().at("/offers/0/state").asText()).isEqualTo("HANDED");
        assertThat(done(BEN, "PUT", community + "/seat", null).path("seat").asText()).isEqualTo("HELD");
        assertThat(rest.get(community + "/seats").json().path("stewards").findValuesAsText("kind")).containsExactly("YOU");
        JsonNode after = done(BEN, "DELETE", community + "/seat", null);
        assertThat(after.path("seat").asText()).isEqualTo("NONE");
        assertThat(after.path("openSeats").asInt()).isEqualTo(2);
        assertThat(after.path("membership").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void a_seat_is_handed_to_whoever_belongs_by_log_in_name_and_to_nobody_else() {
        assertThat(rest.as(ADA).write("POST", community + "/seats/offers", "{\"person\":\"ben\",\"handOver\":true}").refusal()).isEqualTo("404 MEMBER_NOT_FOUND person");
        world.join(name, BEN);
        assertThat(rest.write("POST", community + "/seats/offers", "{\"person\":\"ben\",\"handOver\":true}").status()).isEqualTo(204);
        assertThat(rest.as(BEN).get(community + "/seats").json().at("/offers/0/state").asText()).isEqualTo("HANDED");
    }

    @Test
    void members_choose_who_stands_for_an_open_seat() {
        world.join(name, BEN, CY, EVE);
        assertThat(rest.as(BEN).write("POST", community + "/candidacy", "{\"words\":\" \"}").refusal()).isEqualTo("400 TEXT_BLANK words");
        JsonNode standing = done(BEN, "POST", community + "/candidacy", "{\"words\":\"I have the keys.\"}");
        assertThat(standing.path("seat").asText()).isEqualTo("STANDING");
        JsonNode seats = rest.as(CY).get(community + "/seats").json();
        assertThat(seats.path("needed").asInt()).isEqualTo(2);
        JsonNode candidate = seats.at("/candidates/0");
        assertThat(candidate.path("words").asText()).isEqualTo("I have the keys.");
        assertThat(candidate.path("supports").asInt()).isZero();
        String support = community + "/candidates/" + candidate.path("ref").asText() + "/support";
        done(CY, "PUT", support, null);
        assertThat(rest.get(community + "/seats").json().at("/candidates/0/supported").asBoolean()).isTrue();
        done(CY, "DELETE", support, null);
        assertThat(rest.get(community + "/seats").json().at("/candidates/0/supports").asInt()).isZero();
        done(CY, "PUT", support, null);
        done(EVE, "PUT", support, null);
        seats = rest.get(community + "/seats").json();
        assertThat(seats.path("candidates")).isEmpty();
        assertThat(seats.path("stewards").findValuesAsText("name")).containsExactlyInAnyOrder("Name of ada", "Name of ben");
        assertThat(rest.write("PUT", community + "/candidates/x/support", null).refusal()).isEqualTo("404 CANDIDATE_NOT_FOUND");
    }

    @Test
    void who_stands_may_think_again() {
        world.join(name, BEN, CY);
        done(BEN, "POST", community + "/candidacy", "{\"words\":\"Perhaps.\"}");
        assertThat(done(BEN, "DELETE", community + "/candidacy", null).path("seat").asText()).isEqualTo("NONE");
        assertThat(rest.as(CY).get(community + "/seats").json().path("candidates")).isEmpty();
    }

    private JsonNode done(Person person, String method, String path, String body) {
        RestCalls.Answer answer = rest.as(person).write(method, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
