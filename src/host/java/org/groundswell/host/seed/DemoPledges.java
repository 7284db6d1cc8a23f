package org.groundswell.host.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pledges by many hands, made over HTTP as any client of the app would, each by the person whose pledge it is. */
final class DemoPledges {
    private static final String LIST = "/host/demo/pledges.json";
    private static final String[] WORDS = {"iWill", "why", "plan", "barrier", "ask", "theme"};

    private final ObjectMapper json = new ObjectMapper();
    private final AppCalls app;
    private final Map<String, Long> pages;

    /**
     * @param wiki address of the running wiki
     * @param pages the page each board stands on
     */
    DemoPledges(URI wiki, Map<String, Long> pages) {
        this.app = new AppCalls(wiki);
        this.pages = pages;
    }

    /** @return how many pledges were made */
    int add() {
        JsonNode list = app.list(LIST);
        list.forEach(this::add);
        return list.size();
    }

    private void add(JsonNode pledge) {
        String author = pledge.path("by").asText();
        ObjectNode words = json.createObjectNode().put("identity", identity(pledge));
        for (String name : WORDS) {
            if (pledge.has(name)) {
                words.put(name, pledge.path(name).asText());
            }
        }
        String board = pledge.path("board").asText();
        JsonNode made = app.send("POST", "boards/" + encoded(board) + "/pledges?page=" + pages.get(board), words, author);
        String address = "pledges/" + encoded(made.path("ref").asText());
        pledge.path("joins").forEach(join -> join(address, join));
        pledge.path("supports").forEach(person -> app.send("PUT", address + "/support", json.createObjectNode(), person.asText()));
        if (pledge.has("state")) {
            ObjectNode state = json.createObjectNode().put("state", pledge.path("state").asText());
            if (pledge.has("story")) {
                state.put("story", pledge.path("story").asText());
            }
            app.send("PUT", address + "/state", state, author);
        }
    }

    private void join(String address, JsonNode join) {
        ObjectNode body = json.createObjectNode().put("identity", identity(join));
        if (join.has("words")) {
            body.put("words", join.path("words").asText());
        }
        app.send("PUT", address + "/join", body, join.path("by").asText());
    }

    private static String identity(JsonNode one) {
        return one.path("hidden").asBoolean() ? "NAME_HIDDEN" : "NAMED";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
