package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.groundswell.host.Host;
import org.groundswell.host.blueprint.BlueprintJar;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceToolsTest {
    @TempDir
    static Path home;

    private static Host host;
    private static WikiParts wiki;
    private static URI url;
    private HostSpace space;
    private HostPage page;

    @BeforeAll
    static void start() {
        host = BlueprintJar.host(home);
        wiki = host.services().get(WikiParts.class);
        url = host.baseUrl();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void a_space_of_eve_that_everybody_may_write_in() {
        String key = "T" + UUID.randomUUID().toString().substring(0, 8);
        HostUser eve = wiki.people().byName("eve").orElseThrow();
        space = wiki.spaces().create(key, "Ward " + key, "Where we meet", eve);
        wiki.spaces().open(space);
        page = wiki.pages().createHome(space, "Home", "<p>Welcome</p>", eve);
        space = wiki.spaces().byKey(key).orElseThrow();
    }

    @Test
    void whoever_looks_after_a_space_finds_its_tools_beside_every_page() {
        Seen seen = eve().get(Links.view(page));
        assertThat(seen.page().select("#space-tools a").eachText()).contains("Overview", "Trash");
        assertThat(ben().get(Links.view(page)).page().select("#space-tools-overview, #space-tools-trash")).isEmpty();

        Seen overview = eve().get(summary());
        assertThat(overview.words()).contains("Where we meet").contains(space.getKey()).contains("Pages 1");
        assertThat(overview.page().select("#space-tools-overview").attr("aria-current")).isEqualTo("page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spaces/viewspacesummary.action", "/spaces/editspace.action", "/spaces/copyspace.action", "/spaces/removespace.action",
        "/pages/viewtrash.action"})
    void the_tools_are_for_those_who_look_after_the_space(String path) {
        assertThat(eve().get(path + "?key=" + space.getKey()).status()).isEqualTo(200);
        assertThat(ben().get(path + "?key=" + space.getKey()).status()).isEqualTo(403);
        assertThat(Reader.anonymous(url).get(path + "?key=" + space.getKey()).status()).isEqualTo(404);
        assertThat(eve().get(path + "?key=NOWHERE").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/spaces/doeditspace.action", "/spaces/docopyspace.action", "/spaces/doremovespace.action", "/pages/emptytrash.action"})
    void nobody_else_changes_anything(String path) {
        Map<String, String> form = Map.of("key", space.getKey(), "name", "Mine now", "newKey", "MINE" + space.getKey(), "understood", "true");
        assertThat(ben().post(path, form).status()).isEqualTo(403);
        assertThat(wiki.spaces().byKey(space.getKey()).orElseThrow().getName()).startsWith("Ward");
        assertThat(wiki.spaces().byKey("MINE" + space.getKey())).isEmpty();
    }

    @Test
    void a_space_gets_another_name_and_what_does_not_fit_is_told_beside_what_was_typed() {
        Seen saved = eve().post("/spaces/doeditspace.action", Map.of("key", space.getKey(), "name", "Night & day", "description", "", "status", "current"));
        assertThat(saved.words()).contains("The details of the space are saved.").contains("Night & day").doesNotContain("Where we meet");

        Seen refused = eve().post("/spaces/doeditspace.action", Map.of("key", space.getKey(), "name", " ", "description", "kept", "status", "archived"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("[role=alert]")).hasSize(1);
        assertThat(refused.page().select("#space-description").text()).isEqualTo("kept");
        assertThat(wiki.spaces().byKey(space.getKey()).orElseThrow().isArchived()).isFalse();
    }

    @Test
    void in_an_archived_space_one_reads_and_nobody_writes_until_it_is_taken_out_again() {
        status("archived");
        Seen seen = ben().get(Links.view(page));
        assertThat(seen.words()).contains("Welcome");
        assertThat(seen.page().select("#editPageLink, #action-move-page-dialog-link, #action-remove-content-link, #action-copy-page-link")).isEmpty();
        assertThat(eve().get("/pages/editpage.action?pageId=" + page.getId()).status()).isEqualTo(403);
        assertThat(ben().get("/dashboard.action").words()).doesNotContain(space.getName());

        status("current");
        assertThat(ben().get("/pages/editpage.action?pageId=" + page.getId()).status()).isEqualTo(200);
    }

    @Test
    void a_copied_space_opens_with_its_own_home() {
        Seen copy = eve().post("/spaces/docopyspace.action", Map.of("key", space.getKey(), "name", "Again", "newKey", space.getKey() + "C"));
        assertThat(copy.words()).contains("Here is the copy \"Again\".").contains("Welcome");
        assertThat(wiki.pages().home(wiki.spaces().byKey(space.getKey() + "C").orElseThrow()).orElseThrow().getId()).isNotEqualTo(page.getId());

        Seen taken = eve().post("/spaces/docopyspace.action", Map.of("key", space.getKey(), "name", "Again", "newKey", space.getKey()));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.page().select("#space-newkey").val()).isEqualTo(space.getKey());
    }

    @Test
    void removing_a_space_says_what_goes_asks_twice_and_tells_how_it_is_getting_on() {
        HostPage thrown = wiki.pages().create(space, page.getId(), "Thrown away", "<p></p>", null);
        wiki.pages().trash(thrown.getId());
        wiki.comments().add(page.getId(), null, "<p>Well</p>", null);
        Reader eve = eve();
        assertThat(eve.get("/spaces/removespace.action?key=" + space.getKey()).words()).contains("one page with all its versions").contains("one page in the trash")
            .contains("one comment");

        assertThat(eve.post("/spaces/doremovespace.action", Map.of("key", space.getKey())).status()).isEqualTo(400);
        assertThat(wiki.spaces().byKey(space.getKey())).isPresent();

        assertThat(eve.post("/spaces/doremovespace.action", Map.of("key", space.getKey(), "understood", "true")).words()).contains(space.getName());
        eventually(() -> wiki.spaces().byKey(space.getKey()).isEmpty());
        assertThat(eve.get(Links.view(page)).status()).isEqualTo(404);
    }

    @Test
    void how_a_removal_is_getting_on_is_for_who_began_it() {
        SpaceRemovals removals = new SpaceRemovals(wiki.spaces());
        HostUser eve = wiki.people().byName("eve").orElseThrow();
        String task = removals.begin(space, 1, eve);

        assertThat(removals.find(task, wiki.people().byName("ben").orElseThrow())).isEmpty();
        assertThat(removals.find(task, null)).isEmpty();
        eventually(() -> removals.find(task, eve).orElseThrow().over());
        assertThat(removals.find(task, eve).orElseThrow().removed()).isEqualTo(1);
        assertThat(removals.find(task, eve).orElseThrow().failure()).isEmpty();
        assertThat(eve().get("/spaces/removingspace.action?task=unknown").status()).isEqualTo(404);
    }

    @Test
    void the_trash_is_emptied_at_once() {
        HostPage thrown = wiki.pages().create(space, page.getId(), "Thrown away", "<p></p>", null);
        wiki.pages().trash(thrown.getId());
        assertThat(eve().get("/pages/viewtrash.action?key=" + space.getKey()).words()).contains("Thrown away");
        assertThat(eve().post("/pages/emptytrash.action", Map.of("key", space.getKey())).words()).contains("The trash is empty now.");
        assertThat(wiki.pages().byId(thrown.getId())).isEmpty();
    }

    private static void eventually(BooleanSupplier happened) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (!happened.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }

    private void status(String status) {
        assertThat(eve().post("/spaces/doeditspace.action", Map.of("key", space.getKey(), "name", space.getName(), "status", status)).status()).isEqualTo(200);
    }

    private String summary() {
        return "/spaces/viewspacesummary.action?key=" + space.getKey();
    }

    private static Reader eve() {
        return Reader.loggedIn(url, "eve");
    }

    private static Reader ben() {
        return Reader.loggedIn(url, "ben");
    }
}
