package org.groundswell.host.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the app over HTTP as any client would, each time as the person whose act it is. */
final class AppCalls {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;

    /** @param wiki address of the running wiki */
    AppCalls(URI wiki) {
        this.base = wiki + "/rest/groundswell/1.0/";
    }

    /**
     * @param address below the app's own
     * @param body    null for none
     * @param person  log-in name, which is the password too
     * @return what the app answers
     */
    JsonNode send(String method, String address, JsonNode body, String person) {
        String credentials = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address)).header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check").header("Authorization", "Basic " + credentials)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())).build();
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

    /** Reads a list that comes with the host. */
    JsonNode list(String resource) {
        try {
            return json.readTree(AppCalls.class.getResource(resource));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
