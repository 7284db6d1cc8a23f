package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
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
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.mail.Outbox;
import org.groundswell.host.web.page.Reader.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {
    private final Outbox outbox = AppHost.service(Outbox.class);
    private final Reader admin = Reader.loggedIn(AppHost.url(), "admin");
    private final String address = UUID.randomUUID() + "@example.org";
    private long id;

    @BeforeEach
    void a_mail_is_sent() throws MailException {
        Email email = new Email(address).setSubject("News <of> today").setMimeType("text/html").setBody("<style>p{color:red}</style><p>One</p><script>alert(1)</script>");
        email.addHeader("List-Id", "groundswell");
        outbox.send(email);
        id = outbox.to(address).get(0).id();
    }

    @AfterEach
    void the_server_works_again() {
        outbox.behave(Outbox.Manner.TAKES);
    }

    @Test
    void administrators_read_mails_as_they_would_have_arrived() {
        assertThat(admin.get("/admin/mail/viewoutbox.action").page().select("#outbox a").eachText()).contains("News <of> today");

        Seen mail = admin.get("/admin/mail/viewmail.action?id=" + id);
        assertThat(mail.page().select("h1").text()).isEqualTo("News <of> today");
        assertThat(mail.page().select("#mail-headers").text()).contains(address).contains("List-Id groundswell");
        assertThat(mail.page().select("#mail-html").attr("sandbox")).isEmpty();
        assertThat(mail.page().select("#mail-html").hasAttr("sandbox")).isTrue();
        assertThat(mail.words()).contains("This mail has no plain text.");
    }

    @Test
    void the_html_of_a_mail_runs_nothing_and_fetches_nothing() {
        HttpResponse<String> html = raw("/admin/mail/viewhtml.action?id=" + id);

        assertThat(html.body()).startsWith("<style>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("sandbox; default-src 'none'").doesNotContain("script");
    }

    @Test
    void tests_fetch_mails_as_data() throws IOException {
        JsonNode mails = new ObjectMapper().readTree(admin.get("/admin/mail/outbox.json?to=" + address).text());

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).get("subject").asText()).isEqualTo("News <of> today");
        assertThat(mails.get(0).get("headers").get("List-Id").asText()).isEqualTo("groundswell");
        assertThat(mails.get(0).get("html").asText()).contains("<p>One</p>");
        assertThat(mails.get(0).get("plain").isNull()).isTrue();
        assertThat(new ObjectMapper().readTree(admin.get("/admin/mail/outbox.json?after=" + (id - 1)).text()).get(0).get("id").asLong()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/mail/viewoutbox.action", "/admin/mail/viewmail.action?id=", "/admin/mail/viewhtml.action?id=", "/admin/mail/outbox.json?after="})
    void mails_are_for_administrators_alone(String path) {
        String there = path.endsWith("=") ? path + id : path;
        assertThat(admin.get(there).status()).isEqualTo(200);
        assertThat(Reader.loggedIn(AppHost.url(), "ada").get(there).status()).isEqualTo(403);
        assertThat(Reader.anonymous(AppHost.url()).get(there).status()).isEqualTo(401);
    }

    @Test
    void the_server_is_told_to_refuse_and_the_outbox_to_forget() {
        admin.post("/admin/mail/setserver.action", Map.of("manner", "refuses"));
        assertThat(outbox.manner()).isEqualTo(Outbox.Manner.REFUSES);

        admin.post("/admin/mail/emptyoutbox.action", Map.of());
        assertThat(outbox.find(id)).isEmpty();
    }

    private static HttpResponse<String> raw(String path) {
        String basic = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(AppHost.url() + path)).header("Authorization", "Basic " + basic).build(),
                HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
