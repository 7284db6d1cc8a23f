package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.groundswell.host.Host;
import org.groundswell.host.RunningHost;
import org.groundswell.host.web.page.Reader.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationIT {
    private static final String APP = "org.groundswell.confluence";
    private static Host host;
    private static Reader admin;

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_host_of_its_own() {
        host = Host.start(RunningHost.config("memory"));
        admin = Reader.loggedIn(host.baseUrl(), "admin");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void an_app_is_switched_off_and_on_removed_and_uploaded() throws IOException {
        assertThat(state()).isEqualTo("Enabled");
        assertThat(macros()).contains("groundswell-pledges");

        act("disable");
        assertThat(state()).isEqualTo("Disabled");
        assertThat(macros()).doesNotContain("groundswell-pledges").contains("status");

        act("enable");
        assertThat(state()).isEqualTo("Enabled");

        act("uninstall");
        assertThat(admin.get("/plugins/servlet/upm").page().select("[data-key]")).isEmpty();

        Seen installed = admin.upload("/plugins/servlet/upm/install", Path.of(System.getProperty("app.jar")));
        assertThat(installed.words()).contains("is installed");
        assertThat(state()).isEqualTo("Enabled");
        assertThat(macros()).contains("groundswell-pledges");
    }

    @Test
    void what_is_no_app_is_refused_with_the_reason() throws IOException {
        Path text = Files.writeString(folder.resolve("app.jar"), "no jar at all");

        Seen refused = admin.upload("/plugins/servlet/upm/install", text);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("main .aui-message-error").text()).startsWith("This app cannot be installed:");
    }

    @Test
    void managing_apps_needs_the_sessions_token() {
        Seen refused = admin.postWithoutToken("/plugins/servlet/upm/disable", Map.of("key", APP));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(state()).isEqualTo("Enabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugins/servlet/upm", "/admin/console.action", "/admin/users/browseusers.action", "/admin/maintenance.action",
        "/admin/scheduledjobs/viewscheduledjobs.action", "/admin/clock.action"})
    void only_administrators_see_the_administration(String path) {
        assertThat(admin.get(path).status()).isEqualTo(200);
        assertThat(Reader.loggedIn(host.baseUrl(), "eve").get(path).status()).isEqualTo(403);
        assertThat(Reader.anonymous(host.baseUrl()).get(path).status()).isEqualTo(401);
    }

    @Test
    void in_read_only_mode_people_read_and_nobody_writes() {
        admin.post("/admin/domaintenance.action", Map.of("mode", "readonly"));
        try {
            Reader ada = Reader.loggedIn(host.baseUrl(), "ada");
            Seen refused = ada.post("/pages/docreatepage.action", Map.of("spaceKey", "CHANGE", "title", "Not now", "body", ""));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(ada.get("/display/CHANGE").words()).contains("read-only mode");
            assertThat(ada.get("/display/CHANGE/Not+now").status()).isEqualTo(404);
        } finally {
            admin.post("/admin/domaintenance.action", Map.of("mode", "open"));
        }
        assertThat(admin.get("/display/CHANGE").words()).doesNotContain("read-only mode");
    }

    @Test
    void an_account_is_made_switched_off_and_deleted() {
        admin.post("/admin/users/createuser.action", Map.of("username", "hal", "fullName", "Hal Iverson", "email", "", "password", "hal"));
        assertThat(Reader.loggedIn(host.baseUrl(), "hal").get("/dashboard.action").words()).contains("Hal Iverson");

        admin.post("/admin/users/changeuser.action", Map.of("username", "hal", "act", "deactivate"));
        assertThat(Reader.loggedIn(host.baseUrl(), "hal").get("/dashboard.action").words()).doesNotContain("Hal Iverson");

        admin.post("/admin/users/changeuser.action", Map.of("username", "hal", "act", "delete"));
        assertThat(admin.get("/admin/users/browseusers.action").words()).doesNotContain("Hal Iverson");
    }

    @Test
    void the_clock_is_wound_and_put_back() {
        String property = "groundswell.clock.offset.seconds";
        try {
            admin.post("/admin/setclock.action", Map.of("act", "wind", "days", "14", "hours", "1"));
            assertThat(Long.getLong(property)).isEqualTo(14 * 86400 + 3600);
            assertThat(admin.get("/dashboard.action").page().select(".hw-clock")).hasSize(1);
        } finally {
            admin.post("/admin/setclock.action", Map.of("act", "reset"));
        }
        assertThat(Long.getLong(property)).isZero();
    }

    @Test
    void the_macro_browser_learns_parameters_and_their_words_from_the_descriptor() throws IOException {
        JsonNode board = null;
        for (JsonNode macro : new ObjectMapper().readTree(admin.get("/plugins/macrobrowser/browse-macros.action").text()).get("macros")) {
            board = "groundswell-pledges".equals(macro.get("macroName").asText()) ? macro : board;
        }

        assertThat(board).isNotNull();
        assertThat(board.get("title").asText()).isEqualTo("Pledge board");
        assertThat(board.get("parameters").get(0).get("name").asText()).isEqualTo("question");
        assertThat(board.get("parameters").get(0).get("required").asBoolean()).isTrue();
        assertThat(board.get("parameters").get(0).get("displayName").asText()).isEqualTo("Question");
    }

    private static void act(String deed) {
        Seen seen = admin.post("/plugins/servlet/upm/" + deed, Map.of("key", APP));
        assertThat(seen.status()).as(deed).isEqualTo(200);
        assertThat(seen.page().select("[role=status]").text()).as(deed).contains("Groundswell");
    }

    private static String state() {
        return admin.get("/plugins/servlet/upm").page().select("[data-key='" + APP + "'] .aui-lozenge").text();
    }

    private static String macros() {
        return admin.get("/plugins/macrobrowser/browse-macros.action").text();
    }
}
