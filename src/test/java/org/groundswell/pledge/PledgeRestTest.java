package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.pledge.PledgeWorld.ADA;
import static org.groundswell.pledge.PledgeWorld.BEN;

import java.util.List;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.web.BackingResource;
import org.groundswell.pledge.web.BoardPledgesResource;
import org.groundswell.pledge.web.BoardResource;
import org.groundswell.pledge.web.DraftResource;
import org.groundswell.pledge.web.PledgeResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.RestCalls.Answer;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PledgeRestTest {
    private static final String UNKNOWN = "Z".repeat(22);
    private static RestCalls calls;
    private final PledgeWorld world = PledgeWorld.on(TestDatabase.H2);
    private final RestCalls rest = calls == null ? calls = calls(world.boards, world.pledges) : calls;
    private final BoardSpot spot = world.spot("themes", "Waiting, Rooms");
    private final String board = "boards/" + spot.token();
    private final String here = "?page=" + spot.page().value();

    @Test
    void a_pledge_is_published_read_listed_edited_and_taken_back() {
        Answer made = rest.as(ADA).write("POST", board + "/pledges" + here, "{\"iWill\":\"ask\",\"theme\":\"Rooms\",\"identity\":\"NAME_HIDDEN\"}");
        assertThat(made.status()).isEqualTo(201);
        String path = "pledges/" + made.json().path("ref").asText();
        assertThat(rest.as(BEN).get(path).json().path("author").toString()).isEqualTo("{\"kind\":\"COLLEAGUE\"}");
        assertThat(rest.get(path).json().has("identity")).isFalse();
        assertThat(rest.get(board + "/pledges").json().path("items").findValuesAsText("iWill")).containsExactly("ask");
        assertThat(rest.as(ADA).write("PUT", path, "{\"iWill\":\"ask twice\",\"version\":" + made.json().path("version") + "}").json().path("iWill").asText())
            .isEqualTo("ask twice");
        assertThat(rest.write("PUT", path, "{\"iWill\":\"old\",\"version\":" + made.json().path("version") + "}").refusal()).startsWith("409 EDITED_ELSEWHERE");
        assertThat(rest.write("DELETE", path, null).status()).isEqualTo(204);
        assertThat(rest.get(path).refusal()).isEqualTo("404 PLEDGE_NOT_FOUND");
    }

    @Test
    void joining_supporting_and_withdrawing_answer_with_the_pledge() {
        String path = pledge();
        assertThat(rest.as(BEN).write("PUT", path + "/join", "{\"words\":\"me too\",\"identity\":\"NAME_HIDDEN\"}").json().path("joins").asInt()).isEqualTo(1);
        assertThat(rest.write("PUT", path + "/join", null).json().path("joins").asInt()).isEqualTo(1);
        assertThat(rest.write("PUT", path + "/support", null).json().path("supports").asInt()).isEqualTo(1);
        assertThat(rest.as(ADA).write("PUT", path, "{\"iWill\":\"other words\"}").refusal()).startsWith("409 WORDING_FROZEN");
        assertThat(rest.write("PUT", path + "/join", "{}").refusal()).isEqualTo("409 OWN_PLEDGE");
        assertThat(rest.get(path + "/joins").json().path("items")).hasSize(1);
        assertThat(rest.as(BEN).write("DELETE", path + "/support", null).json().path("supports").asInt()).isZero();
        assertThat(rest.write("DELETE", path + "/join", null).json().path("joined").asBoolean()).isFalse();
        assertThat(rest.as(ADA).write("PUT", path + "/state", "{\"state\":\"KEPT\",\"story\":\"Done.\"}").json().path("story").asText()).isEqualTo("Done.");
        assertThat(rest.get(path + "/history").json().path("items").findValuesAsText("kind")).contains("PUBLISHED", "FROZEN", "KEPT");
    }

    @Test
    void a_draft_is_kept_for_its_writer_only() {
        assertThat(rest.as(ADA).get(board + "/draft" + here).status()).isEqualTo(204);
        assertThat(rest.write("PUT", board + "/draft" + here, "{\"iWill\":\"beg\"}").json().path("iWill").asText()).isEqualTo("beg");
        assertThat(rest.get(board + "/draft" + here).json().path("iWill").asText()).isEqualTo("beg");
        assertThat(rest.as(BEN).get(board + "/draft" + here).status()).isEqualTo(204);
        assertThat(rest.as(ADA).write("DELETE", board + "/draft" + here, null).status()).isEqualTo(204);
        assertThat(rest.get(board + "/draft" + here).status()).isEqualTo(204);
    }

    @Test
    void a_board_is_found_before_it_is_stored_and_listed_afterwards() {
        assertThat(rest.as(ADA).get(board + here).json().path("question").asText()).isEqualTo("What will you do?");
        assertThat(rest.get(board).refusal()).isEqualTo("404 BOARD_NOT_FOUND");
        pledge();
        assertThat(rest.get(board).json().path("pledges").asInt()).isEqualTo(1);
        assertThat(rest.get("boards?space=DEMO&limit=1").json().path("items")).hasSize(1);
    }

    @Test
    void only_who_may_edit_a_copied_page_gives_it_a_board_of_its_own() {
        pledge();
        PageId copy = world.copyOf(spot.page());
        assertThat(rest.as(BEN).write("POST", board + "/copies", "{\"page\":" + copy.value() + "}").refusal()).isEqualTo("403 MAY_NOT_EDIT_PAGE");
        world.wiki.allow(copy, BEN, SmallWiki.EVERYTHING);
        assertThat(rest.write("POST", board + "/copies", "{\"page\":" + copy.value() + "}").status()).isEqualTo(201);
        assertThat(rest.write("POST", board + "/copies", "{}").refusal()).isEqualTo("400 INVALID_BODY page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POST|{board}/pledges", "PUT|{board}/draft", "DELETE|{board}/draft", "PUT|{pledge}", "DELETE|{pledge}", "PUT|{pledge}/join", "DELETE|{pledge}/join",
        "PUT|{pledge}/support", "DELETE|{pledge}/support", "PUT|{pledge}/state", "POST|{board}/copies"})
    void nothing_is_written_without_the_header_or_without_logging_in(String method, String form) {
        String path = form.replace("{board}", board).replace("{pledge}", pledge());
        String body = "DELETE".equals(method) || path.endsWith("support") ? null : body(form);
        assertThat(rest.as(ADA).call(method, path, body, Map.of()).refusal()).isEqualTo("403 XSRF");
        assertThat(rest.call(method, path, body, Map.of("X-Atlassian-Token", "check", "Content-Type", "application/json")).refusal()).isEqualTo("403 XSRF");
        assertThat(rest.as(Person.ANONYMOUS).write(method, path, body).refusal()).startsWith("401 NOT_LOGGED_IN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"iWill\":\"  \"}|400 TEXT_BLANK iWill", "{}|400 TEXT_BLANK iWill", "{\"iWill\":5}|400 INVALID_BODY iWill", "{\"iWill\":[\"x\"]}|400 INVALID_BODY iWill",
        "{\"iWill\":\"x\",\"author\":\"ben\"}|400 INVALID_BODY unknown", "{\"iWill\":\"x\"|400 INVALID_BODY", "[1]|400 INVALID_BODY", "null|400 INVALID_BODY",
        "not json|400 INVALID_BODY", "{\"iWill\":\"x\",\"theme\":\"None\"}|400 UNKNOWN_THEME theme", "{\"iWill\":\"x\",\"identity\":\"BEN\"}|400 UNKNOWN_IDENTITY identity",
        "{\"iWill\":\"\\u0007\"}|400 TEXT_NOT_PRINTABLE iWill", "{\"iWill\":\"\\ud83d\"}|400 TEXT_NOT_PRINTABLE iWill"})
    void what_cannot_be_a_pledge_is_refused_with_its_code_and_field(String body, String refusal) {
        assertThat(rest.as(ADA).write("POST", board + "/pledges" + here, body).refusal()).isEqualTo(refusal);
        assertThat(rest.get(board + here).json().path("pledges").asInt()).isZero();
    }

    @Test
    void lengths_are_counted_and_floods_stopped() {
        assertThat(rest.as(ADA).write("POST", board + "/pledges" + here, iWill("x".repeat(256))).refusal()).isEqualTo("400 TEXT_TOO_LONG iWill");
        assertThat(rest.write("POST", board + "/pledges" + here, iWill("x".repeat(100_000))).refusal()).isEqualTo("413 BODY_TOO_LARGE");
        assertThat(rest.write("POST", board + "/pledges" + here, "").refusal()).isEqualTo("400 INVALID_BODY");
        assertThat(rest.write("POST", board + "/pledges" + here, iWill("\uD83D\uDE80".repeat(127) + "x")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"limit=0,400 BAD_LIMIT limit", "limit=51,400 BAD_LIMIT limit", "limit=x,400 BAD_LIMIT limit", "limit=-1,400 BAD_LIMIT limit", "after=x,400 BAD_CURSOR after",
        "filter=none,400 UNKNOWN_FILTER filter", "sort=name,400 UNKNOWN_SORT sort", "page=abc,404 BOARD_NOT_FOUND", "page=99999999999999999999,404 BOARD_NOT_FOUND"})
    void a_list_asked_for_wrongly_is_refused(String query, String refusal) {
        pledge();
        assertThat(rest.get(board + "/pledges?" + query).refusal()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/join", "/support", "/state", "/history", "/joins"})
    void an_unknown_pledge_and_one_that_may_not_be_seen_look_the_same(String part) {
        String path = pledge();
        world.wiki.allow(spot.page(), BEN, PageRights.NONE);
        boolean reading = part.isEmpty() || part.startsWith("/hist") || part.equals("/joins");
        String body = part.equals("/state") ? "{\"state\":\"KEPT\"}" : "{}";
        for (String one : new String[] {path, "pledges/" + UNKNOWN, "pledges/x"}) {
            Answer answer = reading ? rest.as(BEN).get(one + part) : rest.as(BEN).write("PUT", one + part, body);
            assertThat(answer.refusal()).as(one).isEqualTo("404 PLEDGE_NOT_FOUND");
        }
    }

    @Test
    void a_list_is_sent_again_only_if_it_has_changed() {
        String path = pledge();
        Answer first = rest.as(BEN).get(board + "/pledges");
        assertThat(rest.call("GET", board + "/pledges", null, Map.of("If-None-Match", first.tag())).status()).isEqualTo(304);
        rest.write("PUT", path + "/support", null);
        assertThat(rest.call("GET", board + "/pledges", null, Map.of("If-None-Match", first.tag())).status()).isEqualTo(200);
    }

    @Test
    void in_read_only_mode_nothing_is_written() {
        String path = pledge();
        world.wiki.readOnly(true);
        try {
            assertThat(rest.as(BEN).write("PUT", path + "/support", null).refusal()).isEqualTo("503 READ_ONLY");
        } finally {
            world.wiki.readOnly(false);
        }
    }

    @Test
    void addresses_methods_and_types_nobody_knows_are_refused_as_json() {
        assertThat(rest.as(ADA).get("nowhere").refusal()).isEqualTo("404 NOT_FOUND");
        assertThat(rest.write("PATCH", board, "{}").refusal()).isEqualTo("405 METHOD_NOT_ALLOWED");
        Answer text = rest.call("POST", board + "/pledges", "iWill=x", Map.of("X-Atlassian-Token", "no-check", "Content-Type", "text/plain"));
        assertThat(text.refusal()).isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void of_the_unexpected_only_an_id_leaves_the_server() {
        Answer answer = calls(world.boards, new PledgeService(null, null, null, null, null, null, null, null, null)).as(ADA).get("pledges/" + UNKNOWN);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().path("id").asText()).hasSize(8);
        assertThat(answer.text()).doesNotContain("Exception", "null", "groundswell");
    }

    private static RestCalls calls(BoardService boards, PledgeService pledges) {
        return new RestCalls(List.of(BoardResource.class, BoardPledgesResource.class, DraftResource.class, PledgeResource.class, BackingResource.class),
            Map.of(BoardService.class, boards, PledgeService.class, pledges));
    }

    private String pledge() {
        return "pledges/" + rest.as(ADA).write("POST", board + "/pledges" + here, iWill("ask")).json().path("ref").asText();
    }

    private static String iWill(String text) {
        return "{\"iWill\":\"" + text + "\"}";
    }

    private String body(String form) {
        return form.endsWith("copies") ? "{\"page\":" + spot.page().value() + "}" : form.endsWith("state") ? "{\"state\":\"KEPT\"}" : form.endsWith("join") ? "{}" : iWill("x");
    }
}
