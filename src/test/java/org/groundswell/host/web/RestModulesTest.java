package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import example.board.AnyMapper;
import example.board.BoardResource;
import example.board.Greetings;
import example.board.QuietResource;
import example.elsewhere.OtherResource;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.groundswell.host.plugin.HostPlugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestModulesTest {
    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        TinyApp app = new TinyApp(folder)
            .descriptor("<rest key=\"rest\" path=\"/board\" version=\"1.0\"><package>example.board</package></rest>")
            .classes(BoardResource.class, QuietResource.class, OtherResource.class, Greetings.class)
            .beans(context -> context.registerBean("greetings", Greetings.class, () -> name -> "hello " + name));
        site = new TestSite(app).start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_resource_gets_its_constructor_arguments_from_the_apps_context_and_answers_json() {
        HttpResponse<String> answer = site.get("/rest/board/1.0/boards/ada");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"hello ada\",\"calls\":1}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void every_request_has_a_resource_of_its_own() {
        site.get("/rest/board/1.0/boards/ada");
        assertThat(site.get("/rest/board/1.0/boards/ada").body()).contains("\"calls\":1");
    }

    @Test
    void latest_stands_for_the_version() {
        assertThat(site.get("/rest/board/latest/boards/ada").statusCode()).isEqualTo(200);
        assertThat(site.get("/rest/board/2.0/boards/ada").statusCode()).isEqualTo(404);
    }

    @Test
    void a_resource_without_annotation_is_for_licensed_people() {
        assertThat(site.get("/rest/board/1.0/quiet").statusCode()).isEqualTo(401);
        assertThat(site.status(site.as("guest", "/rest/board/1.0/quiet"))).isEqualTo(403);
        assertThat(site.status(site.as("ada", "/rest/board/1.0/quiet"))).isEqualTo(200);
    }

    @Test
    void the_annotation_of_the_method_wins_over_that_of_the_type() {
        assertThat(site.get("/rest/board/1.0/boards/admin/only").statusCode()).isEqualTo(401);
        assertThat(site.status(site.as("ada", "/rest/board/1.0/boards/admin/only"))).isEqualTo(403);
        assertThat(site.status(site.as("root", "/rest/board/1.0/boards/admin/only"))).isEqualTo(200);
    }

    @Test
    void anonymous_site_access_ends_when_the_site_admits_no_anonymous_visitors() {
        site.visitors.anonymousAllowed = false;
        assertThat(site.get("/rest/board/1.0/boards/ada").statusCode()).isEqualTo(401);
        assertThat(site.get("/rest/board/1.0/boards/really/open").statusCode()).isEqualTo(200);
        assertThat(site.status(site.as("guest", "/rest/board/1.0/boards/ada"))).isEqualTo(403);
    }

    @Test
    void only_the_packages_the_module_names_are_searched() {
        assertThat(site.get("/rest/board/1.0/other").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_from_elsewhere_is_refused_and_the_header_lets_it_through() {
        HttpRequest.Builder form = site.at("/rest/board/1.0/boards/form").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("a=b"));
        assertThat(site.status(form)).isEqualTo(403);
        assertThat(site.status(form.header("X-Atlassian-Token", "no-check"))).isEqualTo(200);
    }

    @Test
    void a_delete_without_content_type_needs_the_header_and_json_does_not() {
        assertThat(site.status(site.at("/rest/board/1.0/boards/ada").DELETE())).isEqualTo(403);
        assertThat(site.status(site.at("/rest/board/1.0/boards/ada").header("X-Atlassian-Token", "no-check").DELETE())).isEqualTo(200);
        assertThat(json("{\"text\":\"a\",\"calls\":3}").body()).isEqualTo("{\"text\":\"a\",\"calls\":3}");
    }

    @Test
    void json_with_a_property_nobody_knows_is_refused_without_a_word_about_classes() {
        HttpResponse<String> answer = json("{\"text\":\"a\",\"colour\":\"red\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"status-code\":400").doesNotContain("BoardResource");
        assertThat(json("{").statusCode()).isEqualTo(400);
    }

    @Test
    void a_failure_shows_an_id_and_nothing_else() {
        HttpResponse<String> answer = site.get("/rest/board/1.0/boards/broken/inside");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("\"id\":\"[0-9a-f-]{36}\"").doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void the_apps_own_exception_mapper_is_asked_first() {
        site.app.classes(AnyMapper.class);
        HttpResponse<String> answer = site.get("/rest/board/1.0/boards/broken/inside");
        assertThat(answer.statusCode()).isEqualTo(418);
        assertThat(answer.body()).isEqualTo("mapped by the app");
    }

    @Test
    void a_disabled_app_is_gone_and_an_enabled_one_is_back() {
        site.services.get(HostPlugins.class).disable(TinyApp.KEY);
        assertThat(site.get("/rest/board/1.0/boards/ada").statusCode()).isEqualTo(404);
        site.services.get(HostPlugins.class).enable(TinyApp.KEY);
        assertThat(site.get("/rest/board/1.0/boards/ada").statusCode()).isEqualTo(200);
    }

    @Test
    void the_application_description_of_jersey_is_not_served() {
        assertThat(site.get("/rest/board/1.0/application.wadl").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> json(String body) {
        return site.send(site.at("/rest/board/1.0/boards").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
