package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;

class MembershipRestTest {
    private final CommunityWorld world = CommunityWorld.on(TestDatabase.H2);
    private final RestCalls rest = CommunityRestCalls.on(world);
    private final String open = address(world.founded(ADA));
    private final String byRequest = address(world.founded(ADA, JoinPolicy.REQUEST));
    private final String byInvitation = address(world.founded(ADA, JoinPolicy.INVITE));

    @Test
    void following_and_joining_answer_with_ones_own_part_and_the_new_numbers() {
        JsonNode follower = done(BEN, "PUT", open + "/follow");
        assertThat(follower.path("follows").asBoolean()).isTrue();
        assertThat(follower.path("followers").asInt()).isEqualTo(1);
        assertThat(follower.path("membership").asText()).isEqualTo("NONE");
        assertThat(rights(follower)).contains("UNFOLLOW", "JOIN").doesNotContain("STAND", "SEE_MEMBERS");
        JsonNode member = done(BEN, "PUT", open + "/membership");
        assertThat(member.path("membership").asText()).isEqualTo("ACTIVE");
        assertThat(member.path("members").asInt()).isEqualTo(2);
        assertThat(member.path("openSeats").asInt()).isEqualTo(1);
        assertThat(member.path("seat").asText()).isEqualTo("NONE");
        assertThat(member.has("until")).isFalse();
        assertThat(rights(member)).contains("LEAVE", "STAND").doesNotContain("SEE_MEMBERS");
        assertThat(done(BEN, "DELETE", open + "/follow").path("follows").asBoolean()).isFalse();
        JsonNode left = done(BEN, "DELETE", open + "/membership");
        assertThat(left.path("membership").asText()).isEqualTo("LEFT");
        assertThat(left.path("members").asInt()).isEqualTo(1);
    }

    @Test
    void who_asks_is_listed_for_stewards_only_and_let_in() {
        assertThat(done(BEN, "PUT", byRequest + "/membership").path("membership").asText()).isEqualTo("REQUESTED");
        assertThat(rest.as(BEN).get(byRequest + "/requests").refusal()).isEqualTo("403 NOT_STEWARD");
        JsonNode asked = rest.as(ADA).get(byRequest + "/requests").json().path("items");
        assertThat(asked).hasSize(1);
        assertThat(asked.at("/0/who").toString()).isEqualTo("{\"kind\":\"NAMED\",\"name\":\"Name of ben\"}");
        assertThat(asked.at("/0/since").asText()).isEqualTo(world.clock.instant().toString());
        String request = byRequest + "/requests/" + asked.at("/0/ref").asText();
        assertThat(rest.write("PUT", request, "{\"accept\":true}").status()).isEqualTo(204);
        assertThat(rest.write("PUT", request, "{\"accept\":true}").refusal()).isEqualTo("404 REQUEST_NOT_FOUND");
        assertThat(rest.get(byRequest + "/requests").json().path("items")).isEmpty();
        assertThat(rest.get(byRequest + "/members").json().path("items").findValuesAsText("name")).containsExactlyInAnyOrder("Name of ada", "Name of ben");
        assertThat(rest.as(BEN).get(byRequest + "/members").refusal()).isEqualTo("403 NOT_STEWARD");
    }

    @Test
    void a_no_needs_a_sentence_which_only_who_asked_reads() {
        rest.as(BEN).write("PUT", byRequest + "/membership", null);
        String request = byRequest + "/requests/" + rest.as(ADA).get(byRequest + "/requests").json().at("/items/0/ref").asText();
        assertThat(rest.write("PUT", request, "{\"accept\":false,\"words\":\" \"}").refusal()).isEqualTo("400 TEXT_BLANK words");
        assertThat(rest.write("PUT", request, "{\"accept\":\"no\"}").refusal()).isEqualTo("400 INVALID_BODY accept");
        assertThat(rest.write("PUT", request, "{\"words\":\"Welcome\"}").refusal()).as("neither yes nor no").isEqualTo("400 INVALID_BODY accept");
        assertThat(rest.write("PUT", request, "{\"accept\":false,\"words\":\"Full until May\"}").status()).isEqualTo(204);
        JsonNode follower = done(BEN, "PUT", byRequest + "/follow");
        assertThat(follower.path("membership").asText()).isEqualTo("DECLINED");
        assertThat(follower.path("answer").asText()).isEqualTo("Full until May");
        assertThat(rest.as(BEN).write("PUT", byRequest + "/membership", null).refusal()).isEqualTo("409 ASK_AGAIN_LATER");
    }

    @Test
    void who_is_invited_decides_and_an_invitation_can_be_taken_back() {
        assertThat(rest.as(CY).write("PUT", byInvitation + "/membership", null).refusal()).isEqualTo("409 INVITATION_NEEDED");
        for (String person : new String[] {"ben", "cy"}) {
            assertThat(rest.as(ADA).write("POST", byInvitation + "/invitations", "{\"person\":\"" + person + "\"}").status()).isEqualTo(204);
        }
        JsonNode waiting = rest.get(byInvitation + "/invitations").json().path("items");
        assertThat(waiting.findValuesAsText("kind")).contains("NAMED", "YOU");
        assertThat(waiting).hasSize(2);
        assertThat(done(BEN, "PUT", byInvitation + "/membership").path("membership").asText()).isEqualTo("ACTIVE");
        String left = byInvitation + "/invitations/" + rest.as(ADA).get(byInvitation + "/invitations").json().at("/items/0/ref").asText();
        assertThat(rest.write("DELETE", left, null).status()).isEqualTo(204);
        assertThat(rest.write("DELETE", left, null).refusal()).isEqualTo("404 INVITATION_NOT_FOUND");
        assertThat(rest.as(CY).write("PUT", byInvitation + "/membership", null).refusal()).isEqualTo("409 INVITATION_NEEDED");
        assertThat(rest.as(ADA).write("POST", byInvitation + "/invitations", "{\"person\":\"nobody\"}").refusal()).startsWith("400 PERSON_NOT_FOUND");
    }

    @Test
    void members_are_listed_in_parts() {
        world.join(CommunityRestCalls.name(open), BEN, CY);
        JsonNode first = rest.as(ADA).get(open + "/members?limit=2").json();
        assertThat(first.path("items")).hasSize(2);
        JsonNode second = rest.get(open + "/members?limit=2&after=" + first.path("next").asText()).json();
        assertThat(second.path("items").findValuesAsText("name")).containsExactly("Name of cy");
        assertThat(second.path("next").asText("")).isEmpty();
        assertThat(rest.get(open + "/members?limit=51").refusal()).isEqualTo("400 BAD_LIMIT limit");
    }

    private JsonNode done(Person person, String method, String path) {
        RestCalls.Answer answer = rest.as(person).write(method, path, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> rights(JsonNode part) {
        return CommunityRestCalls.texts(part.path("rights"));
    }

    private static String address(CommunityName name) {
        return "communities/" + name.value();
    }
}
