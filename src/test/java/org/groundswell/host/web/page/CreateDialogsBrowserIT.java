package org.groundswell.host.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.groundswell.browser.BrowserPeople;
import org.groundswell.browser.Looks;
import org.groundswell.browser.Visitor;
import org.groundswell.host.Host;
import org.groundswell.host.blueprint.BlueprintJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The create dialogs by keyboard, wide and narrow, light and dark, in two languages, and without script. */
class CreateDialogsBrowserIT {
    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> CreateDialogsBrowserIT.host.baseUrl().toString());

    @TempDir
    static Path home;

    private static Host host;

    @BeforeAll
    static void start() {
        host = BlueprintJar.host(home);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_space_is_made_by_keyboard() {
        Visitor eve = PEOPLE.visitor("eve").open("/dashboard.action");
        Page page = eve.page();
        eve.find("#create-space-button").focus();
        page.keyboard().press("Enter");
        assertThat(eve.find("dialog h2")).hasText("Create space");
        assertThat(eve.find("input[value=blank]")).isFocused();
        eve.accessible("kinds of spaces").fits().picture("create-space-kinds");
        page.keyboard().press("ArrowDown");
        assertThat(eve.find("input[value='sample.app:circle']")).isChecked();
        page.keyboard().press("Enter");

        assertThat(eve.find("#space-name")).isFocused();
        page.keyboard().type("Change Day");
        assertThat(eve.find("#space-key")).hasValue("CD");
        eve.find("#space-key").fill("change");
        assertThat(eve.find("#space-key-problem")).hasText("There is already a space with the key change.");
        eve.accessible("form of a space").fits().picture("create-space-form");
        eve.find("#space-key").fill("");
        eve.find("#space-name").fill("Night rounds & more");
        assertThat(eve.find("#space-key")).hasValue("NRM");
        assertThat(eve.find("#space-key-problem")).isHidden();
        page.waitForNavigation(() -> eve.find("#space-name").press("Enter"));

        assertThat(eve.find("#title-text")).hasText("Night rounds & more Home");
        assertThat(eve.find("#sidebar .hw-tree a")).hasCount(3);
        eve.accessible("new space").fits().picture("create-space-done");
    }

    @Test
    void a_dialog_is_left_by_escape_and_goes_one_step_back() {
        Visitor eve = PEOPLE.visitor("eve").open("/display/CHANGE");
        Page page = eve.page();
        page.locator("header nav summary").press("Enter");
        eve.find("#create-space-header").press("Enter");
        eve.find("dialog button.aui-button-primary").press("Enter");
        assertThat(eve.find("#space-name")).isFocused();
        page.getByText("Back", new Page.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(eve.find("input[value=blank]")).isFocused();
        page.keyboard().press("Escape");

        assertThat(eve.find("dialog")).isHidden();
        assertThat(page.locator("header nav summary")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/display/CHANGE"));
    }

    @Test
    void what_was_refused_comes_back_as_a_page_with_every_word() {
        Visitor eve = PEOPLE.visitor("eve", Looks.PHONE.inTheDark().in("de-DE")).open("/dashboard.action");
        eve.find("#create-space-button").click();
        eve.accessible("kinds of spaces, narrow and dark").fits().picture("create-space-kinds-phone-dark");
        eve.find("dialog label:has-text(\"Kreis\")").click();
        eve.find("dialog button.aui-button-primary").click();
        eve.find("#space-name").fill("Kreis der Nacht");
        eve.find("#space-key").fill("CHANGE");
        assertThat(eve.find("#space-key-problem")).hasText("Es gibt schon einen Bereich mit dem Schl\u00fcssel CHANGE.");
        eve.accessible("form of a space, narrow and dark").fits().picture("create-space-form-phone-dark");
        eve.find("dialog button.aui-button-primary").click();

        assertThat(eve.find("main #space-name")).hasValue("Kreis der Nacht");
        assertThat(eve.find("main #space-key")).hasAttribute("aria-invalid", "true");
        eve.accessible("refused space, narrow and dark").fits().picture("create-space-refused-phone-dark");
        Assertions.assertThat(eve.complaints()).allMatch(told -> told.contains("400"));
    }

    @Test
    void a_page_is_begun_by_keyboard_where_one_reads() {
        Visitor ben = PEOPLE.visitor("ben").open("/display/CHANGE/Patients+wait+less");
        Page page = ben.page();
        ben.find("#create-page-button").press("Enter");
        assertThat(ben.find("dialog h2")).hasText("Create page");
        assertThat(ben.find("dialog")).containsText("Below page: Patients wait less");
        ben.accessible("kinds of pages").fits().picture("create-page");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));

        assertThat(ben.find("#markup")).hasValue(Pattern.compile("<h2>Story</h2>.*", Pattern.DOTALL));
        assertThat(page.locator("#parent option:checked")).hasText("Patients wait less");
        page.evaluate("const area = document.getElementById('markup'); const at = area.value.indexOf('did you meet');"
            + " area.focus(); area.setSelectionRange(at, at); area.dispatchEvent(new MouseEvent('click'))");
        page.keyboard().type("A nurse");
        assertThat(ben.find("#markup")).hasValue("<h2>Story</h2><p>A nurse</p>");
        page.locator("#content-title").fill("A story by keyboard");
        page.waitForNavigation(() -> page.locator("#content-title").press("Enter"));
        assertThat(ben.find("#title-text")).hasText("A story by keyboard");
        assertThat(ben.find(".hw-label")).containsText("story");
        ben.accessible("page with a label").fits();
    }

    @Test
    void promoted_kinds_stand_first_on_a_narrow_screen_too() {
        Visitor eve = PEOPLE.visitor("eve", Looks.PHONE).open("/spaces/createspace-start.action?blueprint=sample.app:circle");
        eve.accessible("form of a space as a page").fits().picture("create-space-form-phone");
        eve.find("#space-name").fill("Narrow circle");
        assertThat(eve.find("#space-key")).hasValue("NC");
        eve.page().waitForNavigation(() -> eve.find("main button.aui-button-primary").click());
        eve.find("#create-page-button").click();
        assertThat(eve.find("dialog .hw-more input")).isHidden();
        eve.find("dialog .hw-more summary").click();
        eve.accessible("kinds of pages, narrow").fits().picture("create-page-phone");
    }

    @Test
    void pages_of_labels_and_spaces_can_be_read_by_everybody() {
        for (String path : new String[] {"/label/CHANGE/waiting", "/spacedirectory/view.action"}) {
            String name = path.replaceAll("\\W+", "-");
            PEOPLE.visitor("ada").open(path).accessible(path).fits().picture("wiki" + name);
            PEOPLE.visitor("ada", Looks.PHONE.inTheDark().in("de-DE")).open(path).accessible(path + ", narrow and dark").fits().picture("wiki" + name + "-phone-dark");
        }
    }
}
