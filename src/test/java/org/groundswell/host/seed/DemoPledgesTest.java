package org.groundswell.host.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the demonstration says to the app, heard by something that only writes it down. */
class DemoPledgesTest {
    private static final Set<String> STATES = Set.of("IN_PROGRESS", "KEPT", "PARTLY", "NOT_THIS_TIME", "LET_GO");

    private final ObjectMapper json = new ObjectMapper();
    private final List<Heard> heard = new ArrayList<>();
    private HttpServer server;
    private int pledges;

    private record Heard(String method, String path, String person, JsonNode body) {
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void the_pledges_keep_to_the_rules_of_boards() {
        URI wiki = URI.create("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
        int made = new DemoPledges(wiki, Map.of("ChangeDayWaitLess00001", 1L, "OpenHouseSmallThing001", 2L, "ReadingRoomIdeas000001", 3L)).add();

        List<Heard> posts = heard.stream().filter(one -> one.method().equals("POST")).toList();
        assertThat(posts).hasSize(made).hasSizeGreaterThanOrEqualTo(25);
        assertThat(posts).allSatisfy(one -> {
            assertThat(one.path()).matches("/rest/groundswell/1.0/boards/[A-Za-z0-9]{22}/pledges\\?page=[123]");
            assertThat(one.body().path("iWill").asText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
            for (String name : List.of("why", "plan", "barrier", "ask")) {
                assertThat(one.body().path(name).asText()).hasSizeLessThanOrEqualTo(450);
            }
        });
        assertThat(posts).extracting(Heard::person).contains("ada", "ben", "cy", "dee", "eve", "fin", "gus");
        assertThat(posts).extracting(one -> one.body().path("identity").asText()).contains("NAMED", "NAME_HIDDEN");
        assertThat(heard).extracting(one -> one.body().path("state").asText("KEPT")).contains("NOT_THIS_TIME", "LET_GO", "PARTLY");
        assertThat(heard.stream().filter(one -> one.path().endsWith("/state"))).allSatisfy(one -> {
            assertThat(STATES).contains(one.body().path("state").asText());
            assertThat(one.body().path("story").asText()).hasSizeLessThanOrEqualTo(450);
        });
    }

    @Test
    void nobody_joins_or_supports_their_own_or_twice() throws IOException {
        for (JsonNode pledge : json.readTree(getClass().getResource("/host/demo/pledges.json"))) {
            List<String> backers = new ArrayList<>();
            pledge.path("joins").forEach(join -> backers.add("join " + join.path("by").asText()));
            pledge.path("supports").forEach(person -> backers.add("support " + person.asText()));
            String author = pledge.path("by").asText();
            assertThat(backers).as(pledge.path("iWill").asText()).doesNotHaveDuplicates().doesNotContain("join " + author, "support " + author);
        }
    }

    private void hear(HttpExchange call) throws IOException {
        String credentials = new String(Base64.getDecoder().decode(call.getRequestHeaders().getFirst("Authorization").substring(6)),
            StandardCharsets.UTF_8);
        boolean guarded = "no-check".equals(call.getRequestHeaders().getFirst("X-Atlassian-Token"));
        heard.add(new Heard(call.getRequestMethod(), call.getRequestURI().toString(), credentials.split(":")[0], json.readTree(call.getRequestBody())));
        byte[] answer = ("{\"ref\":\"pledge" + pledges++ + "\"}").getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(guarded ? 200 : 403, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }
}
