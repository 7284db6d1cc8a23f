package org.groundswell.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Somebody at the wiki over HTTP: a person or an anonymous visitor, with or without the header that no foreign page can send. */
final class HostClient {
    static final String APP = "/rest/groundswell/1.0";

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;
    private final Optional<String> name;
    private final boolean xsrfHeader;

    private HostClient(URI base, Optional<String> name, boolean xsrfHeader) {
        this.base = base;
        this.name = name;
        this.xsrfHeader = xsrfHeader;
    }

    static HostClient anonymous(URI base) {
        return new HostClient(base, Optional.empty(), true);
    }

    /** @return the person of that name, whose password is the name */
    HostClient as(String person) {
        return new HostClient(base, Optional.of(person), xsrfHeader);
    }

    HostClient withoutXsrfHeader() {
        return new HostClient(base, name, false);
    }

    String name() {
        return name.orElse("anonymous");
    }

    URI base() {
        return base;
    }

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** @param body becomes JSON; null for none, a String is sent as it is */
    Answer send(String method, String path, Object body) {
        return send(method, path, "application/json", body == null ? null : json(body));
    }

    /** @param path below the wiki's context path, the query included */
    Answer send(String method, String path, String contentType, String body) {
        return send(request(method, path, contentType, body).build());
    }

    /** Sends a request that a test has added something to, such as a header. */
    Answer send(HttpRequest request) {
        String asked = name() + ": " + request.method() + " " + request.uri().getRawPath()
            + Optional.ofNullable(request.uri().getRawQuery()).map(query -> "?" + query).orElse("");
        try {
            var response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(asked, response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(asked, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked, interrupted);
        }
    }

    HttpRequest.Builder request(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        name.ifPresent(person -> request.header("Authorization",
            "Basic " + Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8))));
        if (contentType != null && body != null) {
            request.header("Content-Type", contentType);
        }
        if (xsrfHeader) {
            request.header("X-Atlassian-Token", "no-check");
        }
        return request;
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : Answer.JSON.writeValueAsString(body);
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException(failed);
        }
    }
}
