package org.groundswell.host.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Pledges by many hands, made over HTTP as any client of the app would, each by the person whose pledge it is. */
final class DemoPledges {
    private static final String LIST = "/host/demo/pledges.json";
    private static final String[] WORDS = {"iWill", "why", "plan", "barrier", "ask", "theme"};

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final Map<String, Long> pages;

    /**
     * @param wiki address of the running wiki
     * @param pages the page each board stands on
     */
    DemoPledges(URI wiki, Map<String, Long> pages) {
        this.base = wiki + "/rest/groundswell/1.0/";
        this.pages = pages;
    }

    /** @return how many pledges were made */
    int add() {
        JsonNode list = list();
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
        JsonNode made = send("POST", "boards/" + encoded(board) + "/pledges?page=" + pages.get(board), words, author);
        String address = "pledges/" + encoded(made.path("ref").asText());
        pledge.path("joins").forEach(join -> join(address, join));
        pledge.path("supports").forEach(person -> send("PUT", address + "/support", json.createObjectNode(), person.asText()));
        if (pledge.has("state")) {
            ObjectNode state = json.createObjectNode().put("state", pledge.path("state").asText());
            if (pledge.has("story")) {
                state.put("story", pledge.path("story").asText());
            }
            send("PUT", address + "/state", state, author);
        }
    }

    private void join(String address, JsonNode join) {
        ObjectNode body = json.createObjectNode().put("identity", identity(join));
        if (join.has("words")) {
            body.put("words", join.path("words").asText());
        }
        send("PUT", address + "/join", body, join.path("by").asText());
    }

    private static String identity(JsonNode one) {
        return one.path("hidden").asBoolean() ? "NAME_HIDDEN" : "NAMED";
    }

    private JsonNode send(String method, String address, JsonNode body, String person) {
        String credentials = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address)).header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check").header("Authorization", "Basic " + credentials)
            .method(method, BodyPublishers.ofString(body.toString())).build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + address + " by " + person + ": " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonNode list() {
        try {
            return json.readTree(DemoPledges.class.getResource(LIST));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
