package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import example.board.BoardResource;
import example.board.Greetings;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is answered stays between the wiki and this person. */
class PrivateAnswersTest {
    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = new TestSite(new TinyApp(folder)
            .descriptor("<rest key=\"rest\" path=\"/board\" version=\"1.0\"><package>example.board</package></rest>")
            .classes(BoardResource.class, Greetings.class)
            .beans(context -> context.registerBean("greetings", Greetings.class, () -> name -> "hello " + name)));
        site.services.get(WebServer.class).addServlet("/idle", new Idle());
        site.services.get(WebServer.class).addServlet("/fails/*", new Fails());
        site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%1bx", "/%7fx", "/%25x", "/%ff", "/%c2%85x", "/%0d%0aX:1", "/%00", "/a%3bx", "/%2e%2e//x", "/\u00fc", "/a%2fb"})
    void a_log_in_with_a_broken_destination_leads_to_the_beginning(String destination) {
        HttpResponse<String> answer = site.post("/login", "username=ada&password=ada&os_destination="
            + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/confluence/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/display/K/Gr%C3%BC%C3%9Fe+an+alle", "/a?x=%00%ff%25;//..", "/a%20b?next=/c#d", "/display/K/%F0%9F%98%80"})
    void a_log_in_leads_to_every_address_the_wiki_has(String destination) {
        HttpResponse<String> answer = site.post("/login", "username=ada&password=ada&os_destination="
            + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/confluence" + destination);
    }

    @Test
    void what_a_person_is_answered_is_kept_by_no_cache_unless_the_answer_says_otherwise() {
        assertThat(cached("ada", "/idle")).isEqualTo("private, no-store");
        assertThat(cached("ada", "/rest/board/1.0/boards/ada")).isEqualTo("private, no-store");
        assertThat(cached("ada", "/rest/board/1.0/boards/kept/long")).isEqualTo("max-age=60");
        assertThat(cached("ada", "/download/resources/com.atlassian.auiplugin:ajs/aui.js")).isEqualTo("no-cache");
        assertThat(site.get("/idle").headers().firstValue("Cache-Control")).isEmpty();
    }

    @Test
    void a_request_is_never_echoed_with_its_cookies() {
        for (String path : new String[] {"/idle", "/nowhere", "/rest/board/1.0/boards/ada"}) {
            HttpResponse<String> answer = site.send(site.as("ada", path).header("Cookie", "a=secret").method("TRACE", BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.body()).doesNotContain("secret").doesNotContain("Bearer");
        }
    }

    @Test
    void a_session_ends_by_itself_sooner_for_visitors_than_for_people() {
        assertThat(site.get("/idle").body()).isEqualTo("1800");
        site.post("/login", "username=ada&password=ada");
        assertThat(site.get("/idle").body()).isEqualTo("28800");
    }

    @Test
    void what_people_wrote_does_not_reach_the_log_with_a_failure() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertThat(site.get("/fails/KEY/A-private-title?word=secret").statusCode()).isEqualTo(500);
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("/fails/KEY/…").contains("SQLState 22001").contains("Fails")
            .doesNotContain("private-title").doesNotContain("secret");
    }

    private String cached(String person, String path) {
        return String.join(" and ", site.send(site.as(person, path)).headers().allValues("Cache-Control"));
    }

    private static final class Idle extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(Integer.toString(request.getSession(true).getMaxInactiveInterval()));
        }
    }

    private static final class Fails extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException(new SQLException("value too long: secret", "22001"));
        }
    }
}
