package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Fixture.Board;
import org.groundswell.proof.Fixture.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NoLeakIT {
    private static final String HIDDEN_AUTHOR = "zephyrine";
    private static final String HIDDEN_JOINER = "thaddeus";
    private static final String NAMED_AUTHOR = "wilhelmine";
    private static final String NAMED_JOINER = "casimir";
    private static final Map<String, String> FULL_NAMES = Map.of(
        HIDDEN_AUTHOR, "Zephyrine Quillfeather", HIDDEN_JOINER, "Thaddeus Marrowbone",
        NAMED_AUTHOR, "Wilhelmine Ottershaw", NAMED_JOINER, "Casimir Bellweather");

    private static Fixture fixture;
    private static Cast cast;
    private static Board board;
    private static String hidden;
    private static String named;
    private static Home home;
    private static String challenge;
    private static String objection;
    private static String openly;

    @BeforeAll
    static void two_with_and_two_without_a_name() {
        fixture = new Fixture(RunningHost.url());
        cast = new Cast(RunningHost.service(WikiParts.class));
        FULL_NAMES.forEach((name, fullName) -> cast.person(name, fullName, name + "@mail.example"));
        board = fixture.board(fixture.as("admin"), fixture.space());
        cast.letAnybodyRead(board.space());
        hidden = board.pledge(fixture.as(HIDDEN_AUTHOR), Map.of("iWill", "say what I do not know", "identity", "NAME_HIDDEN"));
        named = board.pledge(fixture.as(NAMED_AUTHOR), "say what I know");
        for (String pledge : List.of(hidden, named)) {
            join(HIDDEN_JOINER, pledge, Map.of("identity", "NAME_HIDDEN", "words", "me too"));
            join(NAMED_JOINER, pledge, Map.of("words", "count me in"));
        }
        join(HIDDEN_AUTHOR, named, Map.of("identity", "NAME_HIDDEN"));
        String state = HostClient.APP + "/pledges/" + hidden + "/state";
        fixture.as(HIDDEN_AUTHOR).put(HostClient.APP + "/pledges/" + hidden,
            Map.of("iWill", "say what I do not know", "why", "later thought", "identity", "NAME_HIDDEN")).ok();
        fixture.as(HIDDEN_AUTHOR).put(state, Map.of("state", "IN_PROGRESS")).ok();
        fixture.as(HIDDEN_AUTHOR).put(state, Map.of("state", "KEPT", "story", "it was easier than I thought")).ok();
        fixture.as(HIDDEN_AUTHOR).put(HostClient.APP + "/pledges/" + named + "/support", null).ok();
        challenges();
    }

    private static void challenges() {
        home = fixture.home(fixture.as("admin"), board.space());
        List.of(HIDDEN_AUTHOR, HIDDEN_JOINER, NAMED_AUTHOR).forEach(name -> fixture.as(name).put(home.path() + "/membership", null).ok());
        home.charter(fixture.as("admin"), Map.of("purpose", "We improve outcomes."));
        fixture.as(NAMED_AUTHOR).put(home.path() + "/charter/signature", Map.of("no", 1)).ok();
        openly = home.challenge(fixture.as(NAMED_AUTHOR), words(1, "openly said", "NAMED", false));
        challenge = home.challenge(fixture.as(HIDDEN_AUTHOR), words(1, "quietly said", "NAME_HIDDEN", false));
        fixture.as(HIDDEN_JOINER).put(HostClient.APP + "/challenges/" + challenge + "/support", null).ok();
        fixture.as(HIDDEN_AUTHOR).put(HostClient.APP + "/challenges/" + openly + "/support", null).ok();
        home.charter(fixture.as("admin"), Map.of("purpose", "We improve lives.", "changeNote", "Outcomes are not all."));
        objection = home.challenge(fixture.as(HIDDEN_AUTHOR), words(2, "not over me", "NAME_HIDDEN", true));
        String taken = home.challenge(fixture.as(HIDDEN_JOINER), words(2, "said and taken back", "NAME_HIDDEN", true));
        fixture.as(HIDDEN_JOINER).delete(HostClient.APP + "/challenges/" + taken).ok();
        fixture.as("admin").put(HostClient.APP + "/challenges/" + challenge + "/answer", Map.of("state", "IN_TALK", "words", "Tell us more.")).ok();
    }

    private static Map<String, Object> words(int no, String troubles, String identity, boolean objection) {
        return Map.of("no", no, "section", "PURPOSE", "troubles", troubles, "identity", identity, "objection", objection);
    }

    @Test
    void nobody_else_learns_who_hides_behind_a_pledge_or_a_join() {
        List<HostClient> readers =
            List.of(fixture.anonymous(), fixture.as("ben"), fixture.as(NAMED_AUTHOR), fixture.as(NAMED_JOINER), fixture.as("admin"));
        for (HostClient reader : readers) {
            WaysToRead.all(reader, board, List.of(hidden, named)).forEach((way, answer) -> {
                assertThat(traces(answer, HIDDEN_AUTHOR)).as(reader.name() + " reads " + way).isEmpty();
                assertThat(traces(answer, HIDDEN_JOINER)).as(reader.name() + " reads " + way).isEmpty();
            });
        }
    }

    @Test
    void those_who_hide_do_not_learn_of_one_another_and_each_sees_themselves_as_you() {
        WaysToRead.rest(board, List.of(hidden, named)).forEach(way -> {
            assertThat(traces(fixture.as(HIDDEN_AUTHOR).get(way).ok(), HIDDEN_JOINER)).as(way).isEmpty();
            assertThat(traces(fixture.as(HIDDEN_JOINER).get(way).ok(), HIDDEN_AUTHOR)).as(way).isEmpty();
        });
        JsonNode mine = fixture.as(HIDDEN_AUTHOR).get(HostClient.APP + "/pledges/" + hidden).json();
        assertThat(mine.path("author").path("kind").asText()).isEqualTo("YOU");
        assertThat(mine.path("mine").asBoolean()).isTrue();
    }

    @Test
    void whoever_gives_their_name_is_named_so_that_a_leak_would_be_seen() {
        Map<String, Answer> answers = WaysToRead.all(fixture.as("ben"), board, List.of(hidden, named));
        assertThat(answers.get("/pages/viewpage.action?pageId=" + board.page()).body()).contains(FULL_NAMES.get(NAMED_AUTHOR));
        assertThat(answers.get("/exportword?pageId=" + board.page()).body()).contains(FULL_NAMES.get(NAMED_AUTHOR));
        assertThat(answers.get(WaysToRead.permalink(hidden)).body()).contains(FULL_NAMES.get(NAMED_JOINER));
        assertThat(answers.get(HostClient.APP + "/pledges/" + named).body()).contains(FULL_NAMES.get(NAMED_AUTHOR));
        assertThat(answers.get(HostClient.APP + "/pledges/" + hidden + "/joins").body()).contains(FULL_NAMES.get(NAMED_JOINER));
        assertThat(answers.get(HostClient.APP + "/pledges/" + hidden).body()).contains("COLLEAGUE");
    }

    @Test
    void a_hidden_name_gives_its_times_as_days() {
        HostClient reader = fixture.as("ben");
        Answer pledge = reader.get(HostClient.APP + "/pledges/" + hidden).ok();
        for (String way : List.of("", "/joins", "/history")) {
            for (JsonNode time : times(reader.get(HostClient.APP + "/pledges/" + hidden + way).ok().json(), !way.equals("/joins"))) {
                assertThat(isDay(time)).as("%s in %s", time, way).isTrue();
            }
        }
        assertThat(times(pledge.json(), true)).as("times in " + pledge).isNotEmpty();
        assertThat(times(reader.get(HostClient.APP + "/pledges/" + named).ok().json(), true)).anyMatch(time -> !isDay(time));
    }

    @Test
    void what_is_not_said_again_does_not_change_a_hidden_name() {
        HostClient hiding = fixture.as(HIDDEN_AUTHOR);
        Board quiet = fixture.board(fixture.as("admin"), board.space());
        String pledge = HostClient.APP + "/pledges/" + quiet.pledge(hiding, Map.of("iWill", "stay unseen", "identity", "NAME_HIDDEN"));
        hiding.put(pledge, Map.of("iWill", "stay unseen for long")).ok();
        join(HIDDEN_JOINER, pledge.substring(pledge.lastIndexOf('/') + 1), Map.of("identity", "NAME_HIDDEN"));
        fixture.as(HIDDEN_JOINER).put(pledge + "/join", Map.of("words", "still here")).ok();
        fixture.as(HIDDEN_JOINER).put(pledge + "/join", null).ok();
        HostClient reader = fixture.as("ben");
        assertThat(reader.get(pledge).json().path("author").path("kind").asText()).isEqualTo("COLLEAGUE");
        assertThat(reader.get(pledge + "/joins").json().path("items").get(0).path("who").path("kind").asText()).isEqualTo("COLLEAGUE");
    }

    @Test
    void the_number_of_people_does_not_say_who_hides() {
        Board small = fixture.board(fixture.as("admin"), board.space());
        small.pledge(fixture.as(NAMED_AUTHOR), "be seen");
        int before = fixture.as("ben").get(small.path()).json().path("people").asInt();
        small.pledge(fixture.as(NAMED_AUTHOR), Map.of("iWill", "be unseen", "identity", "NAME_HIDDEN"));
        assertThat(fixture.as("ben").get(small.path()).json().path("people").asInt()).isEqualTo(before + 1);
    }

    @Test
    void no_cursor_holds_a_time() {
        HostClient reader = fixture.as("ben");
        List<String> lists = List.of(board.path() + "/pledges", board.path() + "/pledges?sort=joined",
            HostClient.APP + "/pledges/" + hidden + "/joins", HostClient.APP + "/pledges/" + named + "/joins");
        assertThat(lists.stream().mapToInt(list -> cursors(reader, list)).sum()).isGreaterThanOrEqualTo(lists.size());
    }

    /** @return how many cursors lead through the list one by one, none of which holds a time */
    private static int cursors(HostClient reader, String list) {
        String limited = list + (list.contains("?") ? "&" : "?") + "limit=1";
        int cursors = 0;
        for (String next = reader.get(limited).ok().text("next"); !next.equals("null"); next = reader.get(limited + "&after=" + next).ok().text("next")) {
            String plain = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.ISO_8859_1);
            assertThat(plain).as("cursor of " + list).doesNotContainPattern("\\d{10}");
            cursors++;
        }
        return cursors;
    }

    @Test
    void the_moment_of_the_first_join_is_a_day_because_whoever_joined_may_hide() {
        for (JsonNode event : fixture.as("ben").get(HostClient.APP + "/pledges/" + named + "/history").ok().json().path("items")) {
            if (event.path("kind").asText().equals("FROZEN")) {
                assertThat(isDay(event.path("at"))).as(event.toString()).isTrue();
            }
        }
    }

    @Test
    void nobody_else_learns_who_hides_behind_a_challenge_an_objection_or_its_support() {
        List<String> raised = List.of(challenge, objection, openly);
        for (HostClient reader : List.of(fixture.anonymous(), fixture.as("ben"), fixture.as(NAMED_AUTHOR), fixture.as("admin"))) {
            WaysToRead.all(reader, home, raised).forEach((way, answer) -> {
                assertThat(traces(answer, HIDDEN_AUTHOR)).as(reader.name() + " reads " + way).isEmpty();
                assertThat(traces(answer, HIDDEN_JOINER)).as(reader.name() + " reads " + way).isEmpty();
            });
        }
        WaysToRead.rest(home, raised).forEach(way -> assertThat(traces(fixture.as(HIDDEN_AUTHOR).get(way).ok(), HIDDEN_JOINER)).as(way).isEmpty());
        Map<String, Answer> answers = WaysToRead.all(fixture.as("ben"), home, raised);
        for (String way : List.of("/pages/viewpage.action?pageId=" + home.page(), "/exportword?pageId=" + home.page(), home.path() + "/charter/panel",
            "/plugins/servlet/groundswell/charter/page-" + home.page(), home.path() + "/charter/challenges")) {
            assertThat(answers.get(way).body()).as("whoever gives the name is named, so that a leak would be seen: " + way).contains(FULL_NAMES.get(NAMED_AUTHOR));
        }
    }

    @Test
    void a_hidden_challenge_gives_its_times_as_days_and_its_place_by_no_time() {
        HostClient reader = fixture.as("ben");
        for (String hiding : List.of(challenge, objection)) {
            String path = HostClient.APP + "/challenges/" + hiding;
            assertThat(isDay(reader.get(path).ok().json().path("raisedAt"))).as(path).isTrue();
            for (JsonNode event : reader.get(path + "/history").ok().json().path("items")) {
                boolean ofTheAuthor = event.path("by").path("kind").asText().equals("COLLEAGUE");
                assertThat(isDay(event.path("at"))).as(event.toString()).isEqualTo(ofTheAuthor);
            }
        }
        assertThat(isDay(reader.get(HostClient.APP + "/challenges/" + openly).ok().json().path("raisedAt"))).as("whoever gives the name").isFalse();
        assertThat(cursors(reader, home.path() + "/charter/challenges")).isEqualTo(3);
    }

    @Test
    void who_leaves_says_nothing_of_what_they_objected_to_without_a_name() {
        HostClient reader = fixture.as("admin");
        List<String> ways = List.of(HostClient.APP + "/challenges/" + objection, HostClient.APP + "/challenges/" + objection + "/history",
            home.path() + "/charter/versions/2", home.path() + "/charter/challenges", home.path() + "/history");
        List<String> before = ways.stream().map(way -> reader.get(way).ok().body()).toList();
        fixture.as(HIDDEN_AUTHOR).delete(home.path() + "/membership").ok();
        assertThat(ways.stream().map(way -> reader.get(way).ok().body()).toList()).isEqualTo(before);
        fixture.as(HIDDEN_AUTHOR).put(home.path() + "/membership", null).ok();
    }

    private static List<JsonNode> times(JsonNode json, boolean deep) {
        List<JsonNode> times = new ArrayList<>();
        for (String name : List.of("openedAt", "closedAt", "since", "at")) {
            if (deep) {
                times.addAll(json.findValues(name));
            } else {
                json.path("items").forEach(item -> {
                    if (item.path("who").path("kind").asText().equals("COLLEAGUE")) {
                        times.addAll(item.findValues(name));
                    }
                });
            }
        }
        times.removeIf(JsonNode::isNull);
        return times;
    }

    private static boolean isDay(JsonNode time) {
        return Instant.parse(time.asText()).atZone(ZoneId.systemDefault()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static List<String> traces(Answer answer, String person) {
        HostUser user = RunningHost.service(WikiParts.class).people().byName(person).orElseThrow();
        String told = (answer.body() + " " + answer.headers().map()).toLowerCase(Locale.ROOT);
        String[] names = user.getFullName().split(" ");
        return Stream.of(person, names[0], names[1], user.getEmail(), user.getKey().getStringValue())
           .filter(trace -> told.contains(trace.toLowerCase(Locale.ROOT))).toList();
    }

    private static void join(String person, String pledge, Map<String, String> body) {
        fixture.as(person).put(HostClient.APP + "/pledges/" + pledge + "/join", body).ok();
    }
}
