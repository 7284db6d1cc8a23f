package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateSpaceTest {
    private static final String CIRCLE = "sample.app:circle";

    @TempDir
    static Path home;

    private static Host host;
    private static WikiParts wiki;
    private static URI url;

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
    void whoever_may_chooses_among_the_kinds_of_spaces() {
        Seen kinds = eve().get("/spaces/createspace-start.action");

        assertThat(kinds.page().select("input[name=blueprint]").eachAttr("value")).containsExactly("blank", CIRCLE, "sample.app:twice");
        assertThat(kinds.words()).contains("Circle A few people who meet again and again.");
        Seen icon = eve().get(kinds.page().select("img").attr("src").replaceFirst("/confluence", ""));
        assertThat(icon.text()).contains("<svg");
        assertThat(eve().get("/dashboard.action").page().select("#create-space-button, #create-space-header")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"cy, 403", "-, 401"})
    void whoever_may_not_has_no_button_and_is_refused(String name, int status) {
        Reader reader = "-".equals(name) ? Reader.anonymous(url) : Reader.loggedIn(url, name);

        assertThat(reader.get("/dashboard.action").page().select("[href*=createspace]")).isEmpty();
        assertThat(reader.get("/spaces/createspace-start.action").status()).isEqualTo(status);
        assertThat(reader.get("/spaces/checkkey.action?spaceKey=CHANGE").status()).isEqualTo(status);
        assertThat(reader.post("/spaces/docreatespace.action", form("NOTMINE" + status, "Not mine", CIRCLE)).status()).isEqualTo(status);
        assertThat(wiki.spaces().byKey("NOTMINE" + status)).isEmpty();
    }

    @Test
    void a_space_is_there_with_all_its_pages() {
        Seen made = eve().post("/spaces/docreatespace.action", form("CARE", "Care & more", CIRCLE));

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.page().select("h1").text()).isEqualTo("Care & more Home");
        assertThat(made.words()).contains("The space \"Care & more\" is ready.").contains("Welcome to Care & more: About it");
        assertThat(made.page().select("#sidebar .hw-tree a").eachText()).containsExactly("Care & more Home", "How we meet", "What we leave out");
        assertThat(made.page().select(".hw-sidebar-categories a").eachText()).containsExactly("circles");
        assertThat(wiki.permissions().mayAdminister(wiki.people().byName("eve").orElseThrow(), wiki.spaces().byKey("CARE").orElseThrow())).isTrue();
        Seen listed = eve().get("/spacedirectory/view.action?selectedSpaceCategory=circles");
        assertThat(listed.words()).contains("Care & more").doesNotContain("Change Day");
    }

    @Test
    void the_first_texts_are_in_the_language_of_whoever_makes_the_space() {
        Reader eve = eve();
        eve.post("/settings/language.action", Map.of("language", "de", "here", "/dashboard.action"));
        try {
            Seen made = eve.post("/spaces/docreatespace.action", form("KREIS", "Kreis", CIRCLE));

            assertThat(made.page().select("#sidebar .hw-tree a").eachText()).containsExactly("Kreis Home", "Wie wir uns treffen", "Was wir weglassen");
            assertThat(eve.get("/display/KREIS/Wie+wir+uns+treffen").words()).contains("Jeder spricht einmal.");
        } finally {
            eve.post("/settings/language.action", Map.of("language", "en", "here", "/dashboard.action"));
        }
    }

    @Test
    void a_blank_space_has_an_empty_home_page() {
        eve().post("/spaces/docreatespace.action", form("EMPTY", "Empty", "blank"));

        HostSpace space = wiki.spaces().byKey("EMPTY").orElseThrow();
        assertThat(wiki.pages().in(space)).extracting(HostPage::getTitle).containsExactly("Empty Home");
        assertThat(wiki.extras().promoted(space.getId())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "''     | Named  | space-key-problem  | A space needs a key.",
        "A-B    | Named  | space-key-problem  | letters and digits",
        "change | Named  | space-key-problem  | already a space with the key change",
        "FREE   | ''     | space-name-problem | A space needs a name."
    })
    void what_is_wrong_is_said_beside_it_and_no_word_is_lost(String key, String name, String where, String said) {
        Seen refused = eve().post("/spaces/docreatespace.action", form(key, name, CIRCLE));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().getElementById(where).text()).contains(said);
        assertThat(refused.page().select("[aria-invalid=true]")).hasSize(1);
        assertThat(refused.field("spaceKey")).isEqualTo(key);
        assertThat(refused.field("name")).isEqualTo(name);
        assertThat(refused.field("description")).isEqualTo("About it");
        assertThat(refused.field("blueprint")).isEqualTo(CIRCLE);
        assertThat(refused.page().select("a[href$=/display/CHANGE]").size()).isEqualTo(key.equals("change") ? 2 : 1);
    }

    @Test
    void a_script_is_told_whether_a_key_is_free() {
        assertThat(eve().get("/spaces/checkkey.action?spaceKey=CHANGE").text()).contains("already a space");
        assertThat(eve().get("/spaces/checkkey.action?spaceKey=STILLFREE").text()).isEmpty();
    }

    @Test
    void pressing_twice_makes_one_space_and_leads_to_it() {
        Reader eve = eve();
        eve.post("/spaces/docreatespace.action", form("TWICE", "Pressed twice", CIRCLE));
        int pages = wiki.pages().in(wiki.spaces().byKey("TWICE").orElseThrow()).size();

        Seen again = eve.post("/spaces/docreatespace.action", form("TWICE", "Pressed twice", CIRCLE));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select(".hw-create a[href$=/display/TWICE]").text()).isEqualTo("Open that space");
        assertThat(wiki.pages().in(wiki.spaces().byKey("TWICE").orElseThrow())).hasSize(pages);
    }

    @Test
    void a_space_that_fails_half_way_was_never_there() {
        Seen refused = eve().post("/spaces/docreatespace.action", form("HALF", "Half", "sample.app:twice"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select(".aui-message-error").text()).contains("How we meet");
        assertThat(refused.field("name")).isEqualTo("Half");
        assertThat(wiki.spaces().byKey("HALF")).isEqualTo(Optional.empty());
        assertThat(wiki.pages().search("Welcome to Half", 5)).isEmpty();
    }

    @Test
    void a_form_from_elsewhere_and_a_kind_nobody_offers_make_nothing() {
        assertThat(eve().postWithoutToken("/spaces/docreatespace.action", form("FOREIGN", "Foreign", CIRCLE)).status()).isEqualTo(403);
        assertThat(eve().post("/spaces/docreatespace.action", form("FOREIGN", "Foreign", "sample.app:nosuch")).status()).isEqualTo(404);
        assertThat(wiki.spaces().byKey("FOREIGN")).isEmpty();
    }

    private static Reader eve() {
        return Reader.loggedIn(url, "eve");
    }

    private static Map<String, String> form(String key, String name, String blueprint) {
        return Map.of("spaceKey", key, "name", name, "description", "About it", "blueprint", blueprint);
    }
}
