package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces and pages made from the app's templates, in both languages, on a desk and on a phone in the dark. */
class SpaceTemplatesBrowserIT {
    private static final String APP = "org.groundswell.confluence:";

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    private final WikiParts wiki = RunningHost.service(WikiParts.class);

    @ParameterizedTest
    @CsvSource({
        "practice, en-GB, Working out loud, 8", "practice, de-DE, Laut gedacht, 8", "movement, en-GB, The day, 7", "movement, de-DE, Der Tag, 7",
        "conversation, en-GB, The conversation, 2", "conversation, de-DE, Das Gespr\u00e4ch, 2", "gathering, en-GB, Agenda board, 6", "gathering, de-DE, Agenda-Tafel, 6"})
    void a_space_is_made_with_pages_one_can_show_to_colleagues(String kind, String language, String child, int pages) {
        Visitor eve = PEOPLE.visitor("eve", language.startsWith("de") ? Looks.PHONE.inTheDark().in(language) : Looks.DESK.in(language));
        HostSpace space = make(eve, kind);

        List<HostPage> all = wiki.pages().in(space);
        assertThat(all).hasSize(pages).extracting(HostPage::getTitle).contains(child);
        HostPage home = wiki.pages().home(space).orElseThrow();
        assertThat(wiki.pages().children(home.getId())).extracting(HostPage::getTitle).contains(child);
        assertThat(wiki.extras().categories(space.getId())).containsExactly("communities");
        assertThat(wiki.extras().promoted(space.getId())).contains(APP + "story-page", APP + "provocation-page");
        for (HostPage page : all) {
            eve.open(page.getUrlPath());
            assertThat(eve.find("h1").first()).hasText(page.getTitle());
            assertThat(eve.find(".wiki-unknown-macro, .gs-panel, .aui-message-error")).hasCount(0);
            assertThat(eve.find("main").first().innerText()).doesNotContain("org.groundswell");
            eve.fits().accessible(kind + ", " + page.getTitle());
        }
        stored(eve, space, home);
    }

    /** The first look already finds both of them stored, not only in the text. */
    private static void stored(Visitor eve, HostSpace space, HostPage home) {
        String community = text(eve, "/rest/groundswell/1.0/communities/page-" + home.getId());
        assertThat(community).contains("\"ref\":\"").contains(space.getName());
        assertThat(text(eve, "/rest/groundswell/1.0/boards?space=" + space.getKey())).contains("\"ref\":\"").contains("\"pageTitle\":\"" + home.getTitle() + "\"");
    }

    private static String text(Visitor reader, String path) {
        return reader.page().request().get(RunningHost.url() + path).text();
    }

    @ParameterizedTest
    @CsvSource({
        "story, en-GB, story", "experiment, de-DE, experiment", "provocation, en-GB, provocation", "unwritten-rule, de-DE, unwritten-rule", "guide, en-GB, guide"})
    void a_page_is_made_from_what_it_asks_for(String blueprint, String language, String label) {
        Visitor eve = PEOPLE.visitor("eve", Looks.DESK.in(language));
        HostSpace space = make(eve, "conversation");
        eve.open("/pages/createpage.action?spaceKey=" + space.getKey() + "&blueprint=" + APP + blueprint + "-page");
        assertThat(eve.find("#markup").inputValue()).contains("ac:placeholder").doesNotContain("at:i18n", "org.groundswell");
        String title = "Page " + UUID.randomUUID();
        eve.find("#content-title").fill(title);
        eve.find("#rte-button-publish").click();
        assertThat(eve.find("h1").first()).hasText(title);
        HostPage page = wiki.pages().byTitle(space.getKey(), title).orElseThrow();
        assertThat(wiki.labels().of(page.getId())).containsExactly(label);
        eve.accessible("a new page, " + blueprint);
    }

    private HostSpace make(Visitor eve, String kind) {
        String key = "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
        eve.open("/spaces/createspace-start.action");
        Locator choice = eve.find("input[name=blueprint][value='" + APP + kind + "-space']");
        assertThat(choice).hasCount(1);
        eve.accessible("kinds of spaces").open("/spaces/createspace-start.action?blueprint=" + APP + kind + "-space");
        eve.find("#space-name").fill("Space " + key);
        eve.find("#space-key").fill(key);
        eve.page().waitForNavigation(() -> eve.find("form[action*=docreatespace] button.aui-button-primary").click());
        return wiki.spaces().byKey(key).orElseThrow();
    }
}
