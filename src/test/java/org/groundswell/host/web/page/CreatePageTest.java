package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundswell.host.Host;
import org.groundswell.host.blueprint.BlueprintJar;
import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreatePageTest {
    private static final String STORY = "sample.app:story-blueprint";
    private static final String DIARY = "sample.app:diary-blueprint";

    @TempDir
    static Path home;

    private static Host host;
    private static WikiParts wiki;
    private static URI url;

    private final Reader ben = Reader.loggedIn(url, "ben");

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

    @Test
    void promoted_kinds_come_first_and_the_others_on_demand() {
        HostSpace circle = circle("FIRST");

        Seen dialog = ben.get("/pages/createcontent.action?spaceKey=FIRST");
        Seen elsewhere = ben.get("/pages/createcontent.action?spaceKey=CHANGE");

        assertThat(wiki.extras().promoted(circle.getId())).containsExactly(STORY);
        assertThat(dialog.page().select("fieldset > ul input").eachAttr("value")).containsExactly("", STORY);
        assertThat(dialog.page().select("details.hw-more input").eachAttr("value")).containsExactly(DIARY);
        assertThat(elsewhere.page().select("fieldset > ul input").eachAttr("value")).containsExactly("", DIARY, STORY);
        assertThat(elsewhere.page().select("details.hw-more")).isEmpty();
    }

    @Test
    void the_page_above_is_kept() {
        HostPage board = wiki.pages().byTitle("CHANGE", "Patients wait less").orElseThrow();

        Seen button = ben.get(Links.view(board));
        Seen dialog = ben.get(button.page().select("#create-page-button").attr("href").replaceFirst("/confluence", ""));
        Seen editor = ben.post("/pages/docreatecontent.action", Map.of("spaceKey", "CHANGE", "parentId", dialog.field("parentId"), "blueprint", STORY));

        assertThat(dialog.words()).contains("Below page: Patients wait less");
        assertThat(editor.address()).startsWith("/pages/createpage.action");
        assertThat(editor.page().select("#parent option[selected]").val()).isEqualTo(Long.toString(board.getId()));
    }

    @Test
    void a_page_is_finished_in_the_editor_and_carries_its_label() {
        Seen editor = ben.post("/pages/docreatecontent.action", Map.of("spaceKey", "CHANGE", "parentId", "", "blueprint", STORY));
        assertThat(editor.field("body")).isEqualTo("<h2>Story</h2><p><ac:placeholder>Whom did you meet?</ac:placeholder></p>");
        assertThat(editor.field("title")).isEmpty();

        Seen page = ben.post("/pages/docreatepage.action", Map.of("spaceKey", "CHANGE", "blueprint", editor.field("blueprint"), "title", "A story of mine",
            "body", editor.field("body")));

        HostPage made = wiki.pages().byTitle("CHANGE", "A story of mine").orElseThrow();
        assertThat(page.page().select("#main-content").text()).isEqualTo("Story");
        assertThat(made.getBodyAsString()).contains("<ac:placeholder>Whom did you meet?</ac:placeholder>");
        assertThat(wiki.labels().of(made.getId())).containsExactly("story");
        assertThat(ben.get(page.page().select(".hw-label a").attr("href").replaceFirst("/confluence", "")).words()).contains("A story of mine");
    }

    @Test
    void a_page_shown_at_once_is_there_and_one_whose_title_is_taken_is_finished_in_the_editor() {
        circle("DIARY");

        Seen first = ben.post("/pages/docreatecontent.action", Map.of("spaceKey", "DIARY", "blueprint", DIARY));
        Seen second = ben.post("/pages/docreatecontent.action", Map.of("spaceKey", "DIARY", "blueprint", DIARY));

        assertThat(first.page().select("h1").text()).isEqualTo("My diary");
        assertThat(first.words()).doesNotContain("Whom did you meet?");
        assertThat(second.address()).startsWith("/pages/createpage.action");
        assertThat(second.field("title")).isEqualTo("My diary");
        assertThat(second.words()).contains("There is already a page \"My diary\".");
        assertThat(wiki.pages().labelled("diary")).extracting(page -> page.getSpace().getKey()).containsExactly("DIARY");
    }

    @Test
    void a_button_in_a_text_begins_a_page_of_its_kind_for_whoever_may_write() {
        String macro = "<p><ac:structured-macro ac:name=\"create-from-template\"><ac:parameter ac:name=\"blueprintModuleCompleteKey\">" + STORY
            + "</ac:parameter><ac:parameter ac:name=\"buttonLabel\">Tell &lt;yours&gt;</ac:parameter><ac:parameter ac:name=\"title\">Story in @spaceKey</ac:parameter>"
            + "</ac:structured-macro></p>";
        HostSpace change = wiki.spaces().byKey("CHANGE").orElseThrow();
        HostPage page = wiki.pages().create(change, null, "With a button", macro, wiki.people().byName("eve").orElseThrow());
        HostSpace reading = wiki.spaces().byKey("VIEWONLY").orElseThrow();
        HostPage readOnly = wiki.pages().create(reading, null, "With a button", macro, wiki.people().byName("eve").orElseThrow());

        Seen seen = ben.get(Links.view(page));
        Seen editor = ben.get(seen.page().select("a.create-from-template-button").attr("href").replaceFirst("/confluence", ""));

        assertThat(seen.page().select("a.create-from-template-button").text()).isEqualTo("Tell <yours>");
        assertThat(editor.field("title")).isEqualTo("Story in CHANGE");
        assertThat(editor.field("body")).startsWith("<h2>Story</h2>");
        assertThat(editor.page().select("#parent option[selected]").val()).isEqualTo(Long.toString(page.getId()));
        assertThat(ben.get("/exportword?pageId=" + page.getId()).text()).doesNotContain("Tell");
        assertThat(Reader.loggedIn(url, "dee").get(Links.view(readOnly)).text()).doesNotContain("Tell");
    }

    @Test
    void a_refused_page_keeps_its_words_and_its_kind() {
        Seen refused = ben.post("/pages/docreatepage.action", Map.of("spaceKey", "CHANGE", "blueprint", STORY, "title", "Change Day", "body", "<p>Mine</p>"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.field("body")).isEqualTo("<p>Mine</p>");
        assertThat(refused.field("blueprint")).isEqualTo(STORY);
    }

    @Test
    void whoever_may_not_write_finds_no_button_and_is_refused() {
        Reader dee = Reader.loggedIn(url, "dee");

        assertThat(dee.get("/display/VIEWONLY").page().select("#create-page-button, #sidebar-create")).isEmpty();
        assertThat(dee.get("/pages/createcontent.action?spaceKey=VIEWONLY").status()).isEqualTo(403);
        assertThat(dee.post("/pages/docreatecontent.action", Map.of("spaceKey", "VIEWONLY", "blueprint", DIARY)).status()).isEqualTo(403);
        assertThat(Reader.loggedIn(url, "gus").get("/pages/createcontent.action?spaceKey=VIEWONLY").status()).isEqualTo(404);
        assertThat(ben.postWithoutToken("/pages/docreatecontent.action", Map.of("spaceKey", "CHANGE", "blueprint", DIARY)).status()).isEqualTo(403);
        assertThat(wiki.pages().byTitle("CHANGE", "My diary")).isEmpty();
        assertThat(wiki.pages().byTitle("VIEWONLY", "My diary")).isEmpty();
    }

    @Test
    void pages_with_a_label_are_listed_for_those_who_may_see_them() {
        HostPage hidden = wiki.pages().byTitle("CHANGE", "Rota: before we ask in the open").orElseThrow();
        wiki.labels().add(hidden.getId(), "waiting");

        List<String> ada = Reader.loggedIn(url, "ada").get("/label/CHANGE/waiting").page().select(".hw-list strong").eachText();
        List<String> cy = Reader.loggedIn(url, "cy").get("/label/waiting").page().select(".hw-list strong").eachText();

        assertThat(ada).containsExactlyInAnyOrder("Patients wait less", "A morning on ward 4", hidden.getTitle());
        assertThat(cy).containsExactlyInAnyOrder("Patients wait less", "A morning on ward 4");
        assertThat(Reader.loggedIn(url, "gus").get("/label/CHANGE/waiting").status()).isEqualTo(404);
        wiki.labels().add(hidden.getId(), "50%/50");
        Seen page = Reader.loggedIn(url, "ada").get(Links.view(hidden));
        String odd = page.page().select(".hw-label a[href*=50]").attr("href").replaceFirst("/confluence", "");
        assertThat(Reader.loggedIn(url, "ada").get(odd).page().select(".hw-list strong").eachText()).containsExactly(hidden.getTitle());
        assertThat(ben.get("/label/nobody-uses-it").words()).contains("There is no page with this label");
    }

    private static HostSpace circle(String key) {
        Reader.loggedIn(url, "eve").post("/spaces/docreatespace.action", Map.of("spaceKey", key, "name", "Circle " + key, "blueprint", "sample.app:circle"));
        return wiki.spaces().byKey(key).orElseThrow();
    }
}
