package org.groundswell.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Speaks to the wiki's public REST as a script would. */
final class RestClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI wiki;
    private final String authorization;

    record Answer(int status, JsonNode json, String text) {
    }

    private RestClient(URI wiki, String authorization) {
        this.wiki = wiki;
        this.authorization = authorization;
    }

    static RestClient as(URI wiki, String name) {
        return with(wiki, "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8)));
    }

    static RestClient with(URI wiki, String authorization) {
        return new RestClient(wiki, authorization);
    }

    static RestClient anonymous(URI wiki) {
        return new RestClient(wiki, null);
    }

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    Answer post(String path, String body) {
        return send("POST", path, body, "application/json");
    }

    Answer put(String path, String body) {
        return send("PUT", path, body, "application/json");
    }

    Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    Answer send(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(wiki + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            boolean isJson = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
            return new Answer(answer.statusCode(), isJson ? json.readTree(answer.body()) : null, answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
