package org.groundswell.host.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who reads and writes the wiki's pages by HTTP, with cookies of their own. */
final class Reader {
    private final URI wiki;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    /** What came back in the end, after redirects. */
    record Seen(int status, String address, String text, HttpHeaders headers) {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        Document page() {
            return Jsoup.parse(text);
        }

        String words() {
            return page().select("main").text();
        }

        String field(String name) {
            return page().select("[name=" + name + "]").val();
        }
    }

    private Reader(URI wiki) {
        this.wiki = wiki;
    }

    static Reader anonymous(URI wiki) {
        return new Reader(wiki);
    }

    /** Everybody's password in the demonstration is their name. */
    static Reader loggedIn(URI wiki, String name) {
        Reader reader = new Reader(wiki);
        reader.post("/login", Map.of("username", name, "password", name));
        return reader;
    }

    Seen get(String path) {
        return send(HttpRequest.newBuilder(URI.create(wiki + path)).build());
    }

    /** Sends a form as the wiki's own pages do, with the session's token. */
    Seen post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("atl_token", token());
        return postWithoutToken(path, all);
    }

    Seen postWithoutToken(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(wiki + path)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)).build());
    }

    Seen upload(String path, Path file) throws IOException {
        return upload(path, Map.of(), "plugin", file, "application/java-archive");
    }

    Seen upload(String path, Map<String, String> fields, String name, Path file, String mediaType) throws IOException {
        String boundary = "boundary-of-the-form";
        String more = fields.entrySet().stream().map(field -> "&" + encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining());
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file.getFileName() + "\"\r\n"
            + "Content-Type: " + mediaType + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(wiki + path + "?atl_token=" + token() + more))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArrays(List.of(head, Files.readAllBytes(file), tail))).build());
    }

    private String token() {
        return get("/login").page().select("meta[name=ajs-atl-token]").attr("content");
    }

    private Seen send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Seen(response.statusCode(), response.uri().toString().substring(wiki.toString().length()), response.body(), response.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
