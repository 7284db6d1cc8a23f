package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.proof.Fixture.Board;

/** Counts by listing, as somebody who takes no part, and compares with the numbers the app shows. */
final class Recount {
    private final HostClient reader;
    private final Board board;

    Recount(HostClient reader, Board board) {
        this.reader = reader;
        this.board = board;
    }

    /** @return everything on the board, once every number on it was found to be right */
    List<JsonNode> everythingAgrees() {
        List<JsonNode> pledges = all(board.path() + "/pledges");
        Set<String> people = new HashSet<>();
        int kept = 0;
        for (JsonNode pledge : pledges) {
            String path = HostClient.APP + "/pledges/" + pledge.path("ref").asText();
            List<JsonNode> joins = all(path + "/joins");
            assertThat(pledge.path("joins").asInt()).as("joins of " + pledge).isEqualTo(joins.size());
            assertThat(pledge.path("frozen").asBoolean() || joins.isEmpty()).as("frozen by its first join: " + pledge).isTrue();
            assertThat(reader.get(path).ok().json()).as("the pledge by itself and in the list").isEqualTo(pledge);
            historyAgrees(path, pledge);
            people.add(name(pledge.path("author")));
            Set<String> joiners = new HashSet<>();
            joins.forEach(join -> joiners.add(name(join.path("who"))));
            assertThat(joiners).as("each joiner once").hasSize(joins.size());
            people.addAll(joiners);
            kept += pledge.path("state").asText().equals("KEPT") ? 1 : 0;
        }
        JsonNode counts = reader.get(board.path()).ok().json();
        assertThat(counts.path("pledges").asInt(-1)).as("pledges").isEqualTo(pledges.size());
        assertThat(counts.path("people").asInt(-1)).as("people").isEqualTo(people.size());
        assertThat(counts.path("kept").asInt(-1)).as("kept").isEqualTo(kept);
        return pledges;
    }

    private void historyAgrees(String path, JsonNode pledge) {
        JsonNode history = reader.get(path + "/history").ok().json().path("items");
        List<String> kinds = new ArrayList<>();
        history.forEach(event -> kinds.add(event.path("kind").asText()));
        assertThat(kinds).as("history of " + pledge).startsWith("PUBLISHED").containsOnlyOnce("PUBLISHED");
        int frozen = pledge.path("frozen").asBoolean() ? 1 : 0;
        assertThat(kinds.stream().filter("FROZEN"::equals)).as("history of " + pledge).hasSize(frozen);
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = reader.get(path + "?limit=50" + (after.isEmpty() ? "" : "&after=" + after)).ok().json();
            page.path("items").forEach(items::add);
            after = page.path("next").isNull() ? "" : page.path("next").asText();
        } while (!after.isEmpty());
        assertThat(items).as("no item twice in " + path).doesNotHaveDuplicates();
        return items;
    }

    private static String name(JsonNode who) {
        String name = who.path("name").asText();
        assertThat(name).as("who is named in " + who).isNotBlank();
        return name;
    }
}
