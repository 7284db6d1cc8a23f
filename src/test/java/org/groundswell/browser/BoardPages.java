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
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Restrictions;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;

/** A space of a journey's own and the pages in it, made through the wiki's public REST as any client would make them. */
final class BoardPages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WikiParts wiki = RunningHost.service(WikiParts.class);
    private final String space = "J" + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);

    BoardPages() {
        post("admin", "/rest/api/space", Map.of("key", space, "name", "Journeys " + space));
    }

    String space() {
        return space;
    }

    /** @return the id of a new page that holds a board with that question */
    long board(String author, String title, String question) {
        String macro = "<p>Before</p><ac:structured-macro ac:name=\"groundswell-pledges\" ac:schema-version=\"1\">"
            + "<ac:parameter ac:name=\"question\">" + question + "</ac:parameter>"
            + "<ac:parameter ac:name=\"board\">" + (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "").substring(0, 22)
            + "</ac:parameter></ac:structured-macro><p>After</p>";
        return page(author, title, macro);
    }

    /** @return the id of a new page with that in it */
    long page(String author, String title, String storage) {
        return post(author, "/rest/api/content", Map.of("type", "page", "title", title, "space", Map.of("key", space),
            "body", Map.of("storage", Map.of("value", storage, "representation", "storage")))).path("id").asLong();
    }

    /** Saves the page, in its second version, with that in it. */
    void edit(long page, String author, String title, String storage) {
        send("PUT", author, "/rest/api/content/" + page, Map.of("id", String.valueOf(page), "type", "page", "title", title, "version", Map.of("number", 2),
            "body", Map.of("storage", Map.of("value", storage, "representation", "storage"))));
    }

    /** Lets everybody read the page of that title who sees the space. */
    void open(String title) {
        long page = wiki.pages().byTitle(space, title).orElseThrow().getId();
        wiki.restrictions().restrict(page, Restrictions.Kind.VIEW, List.of());
    }

    /** @return the log-in name of somebody nobody knows yet, which is the password, too; so that what one person may do in an hour is not used up by other tests */
    String newcomer(String name) {
        String login = name.toLowerCase(Locale.ROOT) + UUID.randomUUID().toString().substring(0, 6);
        HostUser made = wiki.people().create(login, name, login + "@example.invalid", login);
        wiki.groups().add(Groups.USERS, made.getKey());
        return login;
    }

    /** Lets only these people read the page. */
    void onlyFor(long page, String... people) {
        wiki.restrictions().restrict(page, Restrictions.Kind.VIEW, Stream.of(people).map(this::person).toList());
    }

    /** From now on people may read the space, and only the one named may write or comment in it. */
    void readOnlyExceptFor(String writer) {
        long id = wiki.spaces().byKey(space).orElseThrow().getId();
        wiki.rights().of(id).stream().filter(grant -> grant.right() != SpaceRight.VIEW)
            .forEach(grant -> wiki.rights().revoke(id, grant.subject(), grant.right()));
        wiki.rights().grant(id, person(writer), SpaceRight.values());
    }

    static String view(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    private Subject person(String name) {
        return Subject.person(wiki.people().byName(name).orElseThrow().getKey());
    }

    private JsonNode post(String person, String path, Object body) {
        return send("POST", person, path, body);
    }

    private JsonNode send(String method, String person, String path, Object body) {
        try {
            String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(RunningHost.url() + path)).header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build(),
                HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
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
