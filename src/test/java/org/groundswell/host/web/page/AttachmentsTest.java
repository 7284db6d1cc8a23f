package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.Attachments;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {
    @TempDir
    private Path folder;
    private final HostPage page = AppHost.page(AppHost.space(), "With files", "<p>Text <ac:image ac:alt=\"A ward\"><ri:attachment ri:filename=\"ward.png\"/></ac:image></p>");

    @Test
    void a_file_is_attached_listed_fetched_and_removed() throws IOException {
        Path file = Files.writeString(folder.resolve("ward.png"), "a picture");

        Seen done = ben().upload("/pages/doattachfile.action", Map.of("pageId", Long.toString(page.getId())), "file", file, "image/png");
        assertThat(done.words()).contains("ward.png is attached.");
        assertThat(done.page().select("#attachments a").eachText()).containsExactly("ward.png");

        Seen fetched = ben().get("/download/attachments/" + page.getId() + "/ward.png?version=1");
        assertThat(fetched.text()).isEqualTo("a picture");
        assertThat(fetched.header("Content-Type")).isEqualTo("image/png");
        assertThat(fetched.header("Content-Disposition")).isEmpty();
        assertThat(ben().get(Links.view(page)).page().select("#main-content img").attr("src")).isEqualTo("/confluence/download/attachments/" + page.getId() + "/ward.png?version=1");

        ben().post("/pages/removeattachment.action", Map.of("pageId", Long.toString(page.getId()), "fileName", "ward.png"));
        assertThat(ben().get("/download/attachments/" + page.getId() + "/ward.png").status()).isEqualTo(404);
        assertThat(ben().get(Links.view(page)).page().select("#main-content").text()).isEqualTo("Text A ward");
    }

    @Test
    void what_a_browser_could_run_is_a_file_to_keep() {
        put("page.html", "text/html");

        Seen fetched = ben().get("/download/attachments/" + page.getId() + "/page.html");

        assertThat(fetched.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''page.html");
        assertThat(fetched.header("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void files_are_for_those_who_see_the_page_and_attached_by_those_who_edit_it() throws IOException {
        put("ward.png", "image/png");
        AppHost.wiki().restrictions().restrict(page.getId(), Kind.EDIT, List.of(Subject.person(AppHost.person("eve").getKey())));
        Path file = Files.writeString(folder.resolve("other.png"), "x");

        assertThat(ben().get("/pages/viewpageattachments.action?pageId=" + page.getId()).page().select("main form")).isEmpty();
        assertThat(ben().upload("/pages/doattachfile.action", Map.of("pageId", Long.toString(page.getId())), "file", file, "image/png").status()).isEqualTo(403);

        AppHost.wiki().restrictions().restrict(page.getId(), Kind.VIEW, List.of(Subject.person(AppHost.person("eve").getKey())));
        assertThat(ben().get("/download/attachments/" + page.getId() + "/ward.png").status()).isEqualTo(404);
        assertThat(ben().get("/pages/viewpageattachments.action?pageId=" + page.getId()).status()).isEqualTo(404);
        assertThat(Reader.loggedIn(AppHost.url(), "eve").get("/download/attachments/" + page.getId() + "/ward.png").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b.png", "a\\b.png", "a<b>.png", "a\nb.png"})
    void a_name_that_is_none_is_refused(String name) {
        assertThatThrownBy(() -> put(name, "image/png")).isInstanceOf(WikiRefused.class);
    }

    @Test
    void an_empty_file_and_one_that_is_too_large_are_refused() {
        for (int size : new int[] {0, Attachments.LARGEST + 1}) {
            assertThatThrownBy(() -> AppHost.wiki().attachments().put(page.getId(), "a.png", "image/png", new byte[size], AppHost.person("eve"))).isInstanceOf(WikiRefused.class);
        }
    }

    private void put(String name, String mediaType) {
        AppHost.wiki().attachments().put(page.getId(), name, mediaType, new byte[] {1}, AppHost.person("eve"));
    }

    private static Reader ben() {
        return Reader.loggedIn(AppHost.url(), "ben");
    }
}
