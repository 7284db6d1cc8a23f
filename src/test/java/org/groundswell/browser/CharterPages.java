package org.groundswell.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.Restrictions;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;

/** A community of a journey's own with a charter in effect, made as any client would make it; Eve tends it. */
final class CharterPages {
    static final String SENTENCE = "We improve outcomes.";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REST = "/rest/groundswell/1.0/";
    private final HttpClient http = HttpClient.newHttpClient();
    private final String space = "C" + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
    private final long page;

    CharterPages(String... members) {
        send("admin", "POST", "/rest/api/space", Map.of("key", space, "name", "Shorter waits " + space));
        page = page("Home of " + space, macro("groundswell-community") + macro("groundswell-charter"));
        for (String member : members) {
            send(member, "PUT", REST + community() + "/membership", Map.of());
        }
    }

    /** @return the id of a new page at the top of the space */
    long page(String title, String body) {
        return send("eve", "POST", "/rest/api/content", Map.of("type", "page", "title", title, "space", Map.of("key", space),
            "body", Map.of("storage", Map.of("value", body, "representation", "storage")))).path("id").asLong();
    }

    static String macro(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\"></ac:structured-macro>";
    }

    /** Eve drafts these words and puts them into effect, or proposes them where others have signed. */
    CharterPages charter(int draft, String weGive, String change) {
        send("eve", "PUT", REST + community() + "/charter/draft", Map.of("purpose", "Patients wait less.", "values", List.of("We say what we see"),
            "weGive", weGive, "youGet", "You get company.", "howToLeave", "You leave by one click.", "body", "", "changeNote", change, "intentNote", "Eve.",
            "version", draft));
        send("eve", "POST", REST + community() + "/charter/proposal", Map.of("days", 7));
        return this;
    }

    CharterPages signed(String person, int no, String words) {
        send(person, "PUT", REST + community() + "/charter/signature", Map.of("no", no, "words", words));
        return this;
    }

    /** Lets only these people read the page and what is on it. */
    void onlyFor(String... people) {
        WikiParts wiki = RunningHost.service(WikiParts.class);
        wiki.restrictions().restrict(page, Restrictions.Kind.VIEW, Stream.of(people).map(name -> Subject.person(wiki.people().byName(name).orElseThrow().getKey())).toList());
    }

    String view() {
        return "/pages/viewpage.action?pageId=" + page;
    }

    String archive() {
        return "/plugins/servlet/groundswell/charter/page-" + page;
    }

    private String community() {
        return "communities/page-" + page;
    }

    private JsonNode send(String person, String method, String path, Object body) {
        try {
            String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(RunningHost.url() + path)).header("Authorization", "Basic " + secret)
                .header("X-Atlassian-Token", "no-check").header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
