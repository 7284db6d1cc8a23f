package org.groundswell.host.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.groundswell.host.Host;
import org.groundswell.host.HostConfig;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.StorageRenderer;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedTest {
    @TempDir
    Path home;

    @Test
    void the_demonstration_gives_everybody_the_rights_of_their_part() {
        try (Host host = start("memory", "demo")) {
            WikiParts wiki = host.services().get(WikiParts.class);
            HostPage board = wiki.pages().byTitle("CHANGE", "Patients wait less").orElseThrow();

            assertThat(may(wiki, board)).isEqualTo("admin:veca ada:vec- ben:vec- cy:vec- dee:vec- eve:veca fin:veca gus:---- nobody:----");
            assertThat(may(wiki, page(wiki, "VIEWONLY", "Reading room")))
                .isEqualTo("admin:veca ada:vec- ben:v-c- cy:---- dee:v--- eve:veca fin:veca gus:---- nobody:----");
            assertThat(may(wiki, page(wiki, "PUBLIC", "Open house")))
                .isEqualTo("admin:veca ada:vec- ben:v-c- cy:v-c- dee:v-c- eve:veca fin:veca gus:v-c- nobody:v---");
            assertThat(may(wiki, page(wiki, "CHANGE", "Rota: before we ask in the open")))
                .isEqualTo("admin:veca ada:vec- ben:---- cy:---- dee:---- eve:veca fin:veca gus:---- nobody:----");
            assertThat(wiki.groups().memberNames(Groups.ADMINISTRATORS)).containsExactly("admin", "fin");
        }
    }

    @Test
    void every_page_of_the_demonstration_can_be_read() {
        try (Host host = start("memory", "demo")) {
            WikiParts wiki = host.services().get(WikiParts.class);
            StorageRenderer renderer = host.services().get(StorageRenderer.class);

            for (HostSpace space : wiki.spaces().all()) {
                for (HostPage page : wiki.pages().in(space)) {
                    assertThat(renderer.render(page, Output.DISPLAY)).as(page.getTitle()).isNotBlank().doesNotContain("wiki-macro-error", "${");
                }
            }
            HostPage board = page(wiki, "CHANGE", "Patients wait less");
            // Without the app the place of its macro says so politely, inside layout and table.
            assertThat(renderer.render(board, Output.PDF)).contains("contentLayout2", "<td><div class=\"aui-message aui-message-warning wiki-unknown-macro\"");
            assertThat(board.getBodyAsString()).containsPattern("ac:name=\"board\">[A-Za-z0-9]{22}<").containsPattern("\"closes\">\\d{4}-\\d\\d-\\d\\d<");
        }
    }

    @Test
    void a_second_start_adds_nothing() {
        long first;
        try (Host host = start("h2", "demo")) {
            first = host.services().get(WikiParts.class).pages().recent(1000).size();
            HostSpace space = host.services().get(WikiParts.class).spaces().byKey("VIEWONLY").orElseThrow();
            host.services().get(WikiParts.class).spaces().remove(space);
        }
        try (Host host = start("h2", "demo")) {
            assertThat(host.services().get(WikiParts.class).pages().recent(1000)).hasSize((int) first - 1);
        }
    }

    @Test
    void an_empty_wiki_has_people_and_one_space() {
        try (Host host = start("memory", "none")) {
            WikiParts wiki = host.services().get(WikiParts.class);

            assertThat(wiki.people().all()).extracting(HostUser::getName)
                .containsExactlyInAnyOrder("admin", "ada", "ben", "cy", "dee", "eve", "fin", "gus");
            assertThat(wiki.people().authenticate("gus", "gus")).isPresent();
            assertThat(wiki.spaces().all()).hasSize(1);
        }
    }

    private Host start(String database, String seed) {
        return Host.start(new HostConfig(database, home, 0, seed, Optional.empty(), Optional.empty()));
    }

    private static HostPage page(WikiParts wiki, String space, String title) {
        return wiki.pages().byTitle(space, title).orElseThrow();
    }

    private static String may(WikiParts wiki, HostPage page) {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {"admin", "ada", "ben", "cy", "dee", "eve", "fin", "gus", "nobody"}) {
            HostUser user = wiki.people().byName(name).orElse(null);
            all.append(name).append(':').append(wiki.permissions().mayView(user, page) ? 'v' : '-')
                .append(wiki.permissions().mayEdit(user, page) ? 'e' : '-').append(wiki.permissions().mayComment(user, page) ? 'c' : '-')
                .append(wiki.permissions().mayAdminister(user, page.getSpace()) ? 'a' : '-').append(' ');
        }
        return all.toString().strip();
    }
}
