package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.BadInputs.Bad;
import org.groundswell.proof.Fixture.Board;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BadInputIT {
    private static final String ENGLISH = "bad-english";
    private static final String GERMAN = "bad-german";

    private static final Map<String, String> NAMES = new HashMap<>();
    private static Fixture fixture;
    private static Board board;

    @BeforeAll
    static void a_board_with_pledges_and_a_community_with_a_charter() {
        fixture = new Fixture(RunningHost.url());
        Cast cast = new Cast(RunningHost.service(WikiParts.class));
        List.of(ENGLISH, GERMAN, "bad-asker").forEach(cast::person);
        cast.speaks(ENGLISH, Locale.ENGLISH);
        cast.speaks(GERMAN, Locale.GERMAN);
        board = fixture.board(fixture.as("admin"), fixture.space());
        NAMES.putAll(Map.of("{board}", board.token(), "{space}", board.space(), "{other}", board.pledge(fixture.as("admin"), "ask first")));
        List.of(ENGLISH, GERMAN).forEach(person -> NAMES.put("{pledge}" + person, board.pledge(fixture.as(person), "speak, says " + person)));
        community();
    }

    // Both tend it, so that nothing is refused for want of a right.
    private static void community() {
        long page = fixture.page(fixture.as(ENGLISH), fixture.space(), "Home " + Fixture.token(), Fixture.COMMUNITY);
        String path = HostClient.APP + "/communities/page-" + page;
        fixture.as(ENGLISH).post(path + "/seats/offers", Map.of("person", GERMAN)).ok();
        fixture.as(GERMAN).put(path + "/seat", null).ok();
        fixture.as("admin").put(path + "/membership", null).ok();
        fixture.as(ENGLISH).put(path + "/setup", Map.of("join", "REQUEST", "seats", 3)).ok();
        fixture.as(ENGLISH).put(path + "/charter/draft", Map.of("purpose", "We improve outcomes.")).ok();
        fixture.as(ENGLISH).post(path + "/charter/proposal", null).ok();
        fixture.as("bad-asker").put(path + "/membership", null).ok();
        NAMES.put("{community}", "page-" + page);
        NAMES.put("{request}", fixture.as(ENGLISH).get(path + "/requests").json().path("items").get(0).path("ref").asText());
        NAMES.put("{challenge}", fixture.as("admin").post(path + "/charter/challenges", Map.of("no", 1, "section", "PURPOSE", "troubles", "Whose?")).ok().text("ref"));
    }

    @TestFactory
    Stream<DynamicTest> is_refused_clearly_in_the_persons_language_and_nothing_is_stored() {
        return BadInputs.all().stream().map(bad -> DynamicTest.dynamicTest(bad.toString(), () -> {
            Ledger before = Ledger.now();
            Answer english = send(bad, ENGLISH);
            Answer german = send(bad, GERMAN);
            assertThat(Ledger.now()).as("what is stored").isEqualTo(before);
            for (Answer answer : List.of(english, german)) {
                assertThat((answer.outcome() + " " + answer.text("field")).strip()).as(answer.toString()).isEqualTo(bad.outcome());
                assertThat(answer.text("message")).as(answer.toString()).isNotBlank()
                    .doesNotContain("org.groundswell", "{0}", "''", "Exception", "??");
                assertThat(answer.header("Content-Type")).startsWith("application/json");
            }
            assertThat(english.text("message")).as("English and German").isNotEqualTo(german.text("message"));
        }));
    }

    @Test
    void a_write_without_the_header_is_refused_whatever_its_content_type() {
        List<String> types = List.of("application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x");
        for (String type : types) {
            Ledger before = Ledger.now();
            Answer answer = fixture.as(ENGLISH).withoutXsrfHeader().send("POST", board.path() + "/pledges", type, "{\"iWill\":\"listen\"}");
            assertThat(answer.outcome()).as(answer.toString()).isEqualTo("403 XSRF");
            assertThat(Ledger.now()).isEqualTo(before);
        }
    }

    @Test
    void a_refusal_never_repeats_what_was_sent() {
        Answer answer = fixture.as(ENGLISH).get(HostClient.APP + "/boards/%3Cscript%3Ealert(1)");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<script", "alert");
    }

    @Test
    void an_address_nobody_offers_is_answered_in_json_too() {
        Answer answer = fixture.as(ENGLISH).get(HostClient.APP + "/nothing/here");
        assertThat(answer.outcome()).isEqualTo("404 NOT_FOUND");
        assertThat(fixture.as(ENGLISH).send("PATCH", board.path(), Map.of()).outcome()).isEqualTo("405 METHOD_NOT_ALLOWED");
    }

    private static Answer send(Bad bad, String person) {
        String[] act = bad.act().replace("{pledge}", "{pledge}" + person).split(" ", 2);
        String path = act[1];
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            path = path.replace(name.getKey(), name.getValue());
        }
        return fixture.as(person).send(act[0], HostClient.APP + "/" + path, bad.type(), bad.body());
    }
}
