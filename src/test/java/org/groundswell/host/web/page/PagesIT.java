package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesIT {
    private final URI url = RunningHost.url();
    private final WikiParts wiki = RunningHost.service(WikiParts.class);
    private final Reader ada = Reader.loggedIn(url, "ada");
    private HostPage page;

    @BeforeEach
    void a_page_of_ada() {
        page = fresh("<p>What is <em>stored</em></p>");
    }

    @Test
    void a_page_is_read_at_each_of_its_addresses() {
        for (String path : new String[] {"/pages/viewpage.action?pageId=" + page.getId(), "/display/CHANGE/" + page.getTitle().replace(' ', '+'),
            "/spaces/CHANGE/pages/" + page.getId() + "/x", "/pages/viewpage.action?spaceKey=CHANGE&title=" + page.getTitle().replace(' ', '+')}) {
            Seen seen = ada.get(path);
            assertThat(seen.status()).as(path).isEqualTo(200);
            assertThat(seen.page().select("h1")).hasSize(1).first().extracting(h1 -> h1.text()).isEqualTo(page.getTitle());
            assertThat(seen.page().select("#main-content.wiki-content").html()).contains("<em>stored</em>");
        }
    }

    @Test
    void scripts_are_told_who_reads_what() {
        Seen seen = ada.get(Links.view(page));

        assertThat(meta(seen, "page-id")).isEqualTo(Long.toString(page.getId()));
        assertThat(meta(seen, "space-key")).isEqualTo("CHANGE");
        assertThat(meta(seen, "remote-user")).isEqualTo("ada");
        assertThat(meta(seen, "remote-user-key")).matches("[0-9a-f]{32}");
        assertThat(meta(seen, "context-path")).isEqualTo("/confluence");
        assertThat(meta(seen, "atl-token")).isNotBlank();
    }

    @Test
    void no_page_has_inline_script() {
        for (String path : new String[] {"/dashboard.action", Links.view(page), "/pages/editpage.action?pageId=" + page.getId(), "/login"}) {
            Seen seen = ada.get(path);
            assertThat(seen.page().select("script:not([src])")).as(path).isEmpty();
            assertThat(seen.page().select("*").eachAttr("onclick")).as(path).isEmpty();
        }
    }

    @Test
    void what_one_may_not_see_looks_like_what_is_not_there() {
        wiki.restrictions().restrict(page.getId(), Kind.VIEW, List.of(Subject.person(page.getCreator().getKey())));
        Reader ben = Reader.loggedIn(url, "ben");

        Seen hidden = ben.get(Links.view(page));
        Seen missing = ben.get("/pages/viewpage.action?pageId=99999999");

        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(hidden.words()).isEqualTo(missing.words());
        assertThat(hidden.text()).doesNotContain(page.getTitle());
        assertThat(ada.get(Links.view(page)).page().select("#content-metadata-page-restrictions")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"gus, /display/CHANGE", "-, /display/CHANGE", "gus, /display/NOSUCH", "-, /display/NOSUCH"})
    void a_closed_space_says_nothing(String name, String path) {
        Reader reader = "-".equals(name) ? Reader.anonymous(url) : Reader.loggedIn(url, name);

        Seen seen = reader.get(path);

        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.text()).doesNotContain("Change Day").doesNotContain("Patients wait less");
    }

    @Test
    void a_page_is_written_and_its_versions_can_be_brought_back() {
        Seen saved = edit(ada, 1, "<p>Second</p>");
        assertThat(saved.words()).contains("Second");

        Seen history = ada.get("/pages/viewpreviousversions.action?pageId=" + page.getId());
        assertThat(history.page().select("tbody tr")).hasSize(2);
        assertThat(ada.get("/pages/viewpreviousversions.action?pageId=" + page.getId() + "&version=1").words()).contains("stored");

        ada.post("/pages/revertpage.action", Map.of("pageId", id(), "version", "1"));
        assertThat(ada.get(Links.view(page)).words()).contains("stored").doesNotContain("Second");
    }

    @Test
    void two_who_write_at_once_lose_no_text() {
        Reader eve = Reader.loggedIn(url, "eve");
        edit(eve, 1, "<p>Eve's words</p>");

        Seen conflict = edit(ada, 1, "<p>Ada's words</p>");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.field("body")).isEqualTo("<p>Ada's words</p>");
        assertThat(conflict.page().select("textarea[readonly]").val()).isEqualTo("<p>Eve's words</p>");
        assertThat(conflict.field("version")).isEqualTo("2");
        assertThat(edit(ada, 2, conflict.field("body")).words()).contains("Ada's words");
    }

    @Test
    void malformed_text_comes_back_with_the_reason_and_is_not_stored() {
        Seen refused = edit(ada, 1, "<p>open");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.field("body")).isEqualTo("<p>open");
        assertThat(refused.page().select("#editor-message").text()).contains("line 1");
        assertThat(wiki.pages().byId(page.getId()).orElseThrow().getVersion()).isEqualTo(1);
    }

    @Test
    void a_preview_shows_macros_and_stores_nothing() {
        Seen preview = ada.post("/pages/preview.action", Map.of("pageId", id(), "body",
            "<p>Soon</p><ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">Go</ac:parameter></ac:structured-macro>"));

        assertThat(preview.page().select("#main-content").text()).contains("Soon").contains("Go");
        assertThat(wiki.pages().byId(page.getId()).orElseThrow().getVersion()).isEqualTo(1);
        assertThat(ada.post("/pages/preview.action", Map.of("pageId", id(), "body", "<p>")).page().select(".aui-message-error")).hasSize(1);
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() {
        Seen refused = ada.postWithoutToken("/pages/doeditpage.action", Map.of("pageId", id(), "version", "1", "title", page.getTitle(), "body", "<p>X</p>"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("h1")).hasSize(1);
        assertThat(wiki.pages().byId(page.getId()).orElseThrow().getVersion()).isEqualTo(1);
    }

    @Test
    void who_may_not_edit_is_told_so_and_changes_nothing() {
        wiki.restrictions().restrict(page.getId(), Kind.EDIT, List.of(Subject.person(page.getCreator().getKey())));
        Reader ben = Reader.loggedIn(url, "ben");

        assertThat(ben.get(Links.view(page)).page().select("#editPageLink")).isEmpty();
        assertThat(ben.get("/pages/editpage.action?pageId=" + page.getId()).status()).isEqualTo(403);
        assertThat(edit(ben, 1, "<p>X</p>").status()).isEqualTo(403);
        assertThat(wiki.pages().byId(page.getId()).orElseThrow().getVersion()).isEqualTo(1);
    }

    @Test
    void a_page_goes_into_the_trash_and_comes_back_or_goes_for_good() {
        Reader eve = Reader.loggedIn(url, "eve");
        ada.post("/pages/doremovepage.action", Map.of("pageId", id()));
        assertThat(ada.get(Links.view(page)).status()).isEqualTo(404);
        assertThat(ada.get("/pages/viewtrash.action?key=CHANGE").status()).isEqualTo(403);
        assertThat(eve.get("/pages/viewtrash.action?key=CHANGE").words()).contains(page.getTitle());

        eve.post("/pages/restoretrash.action", Map.of("pageId", id()));
        assertThat(ada.get(Links.view(page)).status()).isEqualTo(200);

        ada.post("/pages/doremovepage.action", Map.of("pageId", id()));
        eve.post("/pages/purgetrashitem.action", Map.of("pageId", id()));
        assertThat(wiki.pages().byId(page.getId())).isEmpty();
    }

    @Test
    void a_page_is_copied_moved_and_renamed() {
        String copied = page.getTitle() + " again";
        ada.post("/pages/docopypage.action", Map.of("pageId", id(), "spaceKey", "CHANGE", "parent", page.getTitle(), "title", copied));
        HostPage copy = wiki.pages().byTitle("CHANGE", copied).orElseThrow();
        assertThat(copy.getBodyAsString()).isEqualTo(page.getBodyAsString());
        assertThat(copy.parentId()).isEqualTo(page.getId());

        Seen moved = ada.post("/pages/domovepage.action", Map.of("pageId", Long.toString(copy.getId()), "spaceKey", "CHANGE", "parent", "", "title", copied + "!"));
        assertThat(moved.page().select("h1").text()).isEqualTo(copied + "!");
        assertThat(wiki.pages().byId(copy.getId()).orElseThrow().parentId()).isNull();

        Seen lost = ada.post("/pages/domovepage.action", Map.of("pageId", id(), "spaceKey", "CHANGE", "parent", "No such page", "title", "T"));
        assertThat(lost.status()).isEqualTo(400);
        assertThat(lost.words()).contains("No such page");
    }

    @Test
    void exports_are_whole_documents_without_the_frame() {
        for (String path : new String[] {"/exportword?pageId=", "/spaces/flyingpdf/pdfpageexport.action?pageId="}) {
            Seen export = ada.get(path + page.getId());
            assertThat(export.status()).isEqualTo(200);
            assertThat(export.page().select("h1").text()).isEqualTo(page.getTitle());
            assertThat(export.page().select("script, header, nav")).isEmpty();
        }
    }

    @Test
    void the_language_and_the_look_are_the_readers_own() {
        Reader cy = Reader.loggedIn(url, "cy");
        cy.post("/settings/language.action", Map.of("language", "de", "here", "/dashboard.action"));
        Seen german = cy.post("/settings/theme.action", Map.of("theme", "dark", "here", "/dashboard.action"));

        assertThat(german.page().selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(german.page().selectFirst("html").attr("data-color-mode")).isEqualTo("dark");
        assertThat(german.words()).contains("Bereiche");
        assertThat(ada.get("/dashboard.action").page().selectFirst("html").attr("lang")).isEqualTo("en");
        cy.post("/settings/language.action", Map.of("language", "en", "here", "/dashboard.action"));
        cy.post("/settings/theme.action", Map.of("theme", "light", "here", "/dashboard.action"));
    }

    private Seen edit(Reader by, int version, String body) {
        return by.post("/pages/doeditpage.action", Map.of("pageId", id(), "version", Integer.toString(version), "title", page.getTitle(), "body", body));
    }

    private String id() {
        return Long.toString(page.getId());
    }

    private HostPage fresh(String body) {
        HostSpace space = wiki.spaces().byKey("CHANGE").orElseThrow();
        return wiki.pages().create(space, null, "Page " + UUID.randomUUID(), body, wiki.people().byName("ada").orElseThrow());
    }

    private static String meta(Seen seen, String name) {
        return seen.page().select("meta[name=ajs-" + name + "]").attr("content");
    }
}
