package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorsTest {
    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = new TestSite(new TinyApp(folder));
        site.services.get(WebServer.class).addServlet("/who", new Who());
        site.services.get(WebServer.class).addServlet("/fails", new Fails());
        site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_log_in_lasts_until_the_log_out() {
        assertThat(who()).isEqualTo("nobody");
        HttpResponse<String> answer = site.post("/login", "username=ada&password=ada&os_destination=%2Fwho");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/confluence/who");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(who()).isEqualTo("ada");
        assertThat(site.post("/logout", "").statusCode()).isEqualTo(403);
        site.post("/logout", "atl_token=" + token());
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void a_log_in_changes_the_session() {
        String before = token();
        site.post("/login", "username=ada&password=ada");
        assertThat(token()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() {
        HttpResponse<String> answer = site.post("/login", "username=ada&password=eve&os_destination=%2Fwho");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?failed=true&os_destination=%2Fwho");
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void a_log_in_never_leads_to_another_site() {
        for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "evil"}) {
            HttpResponse<String> answer = site.post("/login", "username=ada&password=ada&os_destination="
                + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/confluence/");
        }
    }

    @Test
    void basic_and_bearer_credentials_count_for_one_request() {
        assertThat(site.send(basic("ada", "ada")).body()).isEqualTo("ada");
        assertThat(site.send(site.as("root", "/who")).body()).isEqualTo("root");
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void wrong_credentials_are_refused_even_where_anonymous_visitors_may_go() {
        assertThat(site.status(basic("ada", "eve"))).isEqualTo(401);
        assertThat(site.status(site.as("eve", "/who"))).isEqualTo(401);
        assertThat(site.status(site.at("/who").header("Authorization", "Basic ???"))).isEqualTo(401);
    }

    @Test
    void the_language_is_the_persons_own_or_what_the_browser_asks_for() {
        assertThat(site.send(site.as("root", "/who?language")).body()).isEqualTo("de");
        assertThat(site.send(site.at("/who?language").header("Accept-Language", "de-AT,en")).body()).isEqualTo("de");
        assertThat(site.send(site.at("/who?language").header("Accept-Language", "fr")).body()).isEqualTo("en");
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (String path : new String[] {"/who", "/nowhere", "/fails", "/rest/nowhere", "/download/resources/no/thing.js"}) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).hasValue(SecurityHeaders.POLICY);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).hasValue("SAMEORIGIN");
        }
        assertThat(SecurityHeaders.POLICY).contains("script-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void an_address_whose_query_cannot_be_read_is_a_bad_request() {
        assertThat(site.get("/who?name=%ED%A0%80").statusCode()).isEqualTo(400);
        assertThat(site.get("/rest/nowhere?name=%C3").statusCode()).isEqualTo(400);
        assertThat(QueryGuard.readable("name=%zz")).isFalse();
        assertThat(QueryGuard.readable("name=%E2%82%AC+5%25&city=Köln")).isTrue();
    }

    @Test
    void the_hosts_own_forms_need_the_token() {
        assertThat(site.post("/who", "a=b").statusCode()).isEqualTo(403);
        assertThat(site.post("/who", "atl_token=wrong").statusCode()).isEqualTo(403);
        assertThat(site.post("/who", "atl_token=" + token()).body()).isEqualTo("written");
    }

    @Test
    void the_token_of_a_form_with_a_file_is_found_among_its_parts() {
        String parts = "--b\r\nContent-Disposition: form-data; name=\"atl_token\"\r\n\r\n%s\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"a.jar\"\r\n\r\nbytes\r\n--b--\r\n";
        HttpRequest.Builder form = site.at("/who").header("Content-Type", "multipart/form-data; boundary=b");
        assertThat(site.status(form.POST(HttpRequest.BodyPublishers.ofString(parts.formatted("wrong"))))).isEqualTo(403);
        assertThat(site.send(form.POST(HttpRequest.BodyPublishers.ofString(parts.formatted(token())))).body()).isEqualTo("written");
    }

    @Test
    void nothing_is_written_while_the_wiki_is_read_only() {
        String token = token();
        site.visitors.readOnly = true;
        assertThat(site.post("/who", "atl_token=" + token).statusCode()).isEqualTo(503);
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void a_failure_shows_an_id_and_the_wikis_own_page_if_there_is_one() {
        HttpResponse<String> plain = site.get("/fails");
        assertThat(plain.statusCode()).isEqualTo(500);
        assertThat(plain.body()).containsPattern("[0-9a-f-]{36}").doesNotContain("secret").doesNotContain("half");
        site.services.register(ErrorPage.class, (status, id) -> "own page " + status);
        assertThat(site.get("/nowhere").body()).isEqualTo("own page 404");
    }

    @Test
    void long_answers_are_compressed_for_those_who_ask() {
        HttpResponse<String> answer = site.send(site.at("/s/0/_/download/resources/com.atlassian.auiplugin:ajs/aui.js")
            .header("Accept-Encoding", "gzip"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private String who() {
        return site.get("/who").body();
    }

    private String token() {
        return site.get("/who?token").body();
    }

    private HttpRequest.Builder basic(String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return site.at("/who").header("Authorization", "Basic " + pair);
    }

    private static final class Who extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            CurrentRequest current = CurrentRequest.get();
            String query = Optional.ofNullable(request.getQueryString()).orElse("");
            String text = switch (query) {
                case "token" -> current.xsrfToken();
                case "language" -> current.locale().getLanguage();
                default -> AuthenticatedUserThreadLocal.get() == null ? "nobody" : AuthenticatedUserThreadLocal.get().getName();
            };
            response.getWriter().write(text);
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("written");
        }
    }

    private static final class Fails extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("half a page");
            throw new IllegalStateException("secret detail");
        }
    }
}
