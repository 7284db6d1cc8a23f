package org.groundswell.host.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.groundswell.browser.BrowserPeople;
import org.groundswell.browser.Looks;
import org.groundswell.browser.Visitor;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Macros are chosen, filled in, seen, put into the text and opened again, by keyboard where that matters. */
class MacroBrowserBrowserIT {
    private static final String NESTED = "<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"1\" ac:macro-id=\"m-1\">"
        + "<ac:parameter ac:name=\"title\">Caf&eacute; &amp; more</ac:parameter><ac:parameter ac:name=\"page\"><ri:page ri:content-title=\"Home\"/></ac:parameter>"
        + "<ac:rich-text-body><p>Out</p><ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\"><ac:plain-text-body>"
        + "<![CDATA[if (a < b) </ac:structured-macro>]]></ac:plain-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>";

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @Test
    void a_macro_is_inserted_by_keyboard_and_edited_again() {
        Visitor ada = editor(Looks.DESK);
        Page page = ada.page();
        page.locator("#markup").focus();
        page.keyboard().press("Control+Shift+A");
        assertThat(page.locator("#macro-browser-search")).isFocused();
        page.keyboard().type("status");
        assertThat(page.locator("#macro-list button")).hasCount(1);
        ada.accessible("list of macros").fits();
        page.locator("#macro-list button").press("Enter");
        page.locator("#macro-browser-insert").click();
        assertThat(page.locator("#macro-problem")).isVisible();
        page.keyboard().type("a < b");
        assertThat(page.frameLocator("#macro-preview iframe:not(.is-loading)").locator("#main-content")).containsText("a < b");
        ada.accessible("form of a macro");
        page.keyboard().press("Enter");

        assertThat(page.locator("#markup")).isFocused();
        assertThat(page.locator("#markup")).hasValue(Pattern.compile(".*<ac:parameter ac:name=\"title\">a &lt; b</ac:parameter>.*", Pattern.DOTALL));

        page.locator("#macro-edit").click();
        assertThat(page.locator("#macro-param-fields input").first()).hasValue("a < b");
        page.keyboard().press("Escape");
        assertThat(page.locator("#macro-browser-dialog")).isHidden();
    }

    @Test
    void what_the_form_does_not_show_stays_as_it_was() {
        Visitor ada = editor(Looks.PHONE);
        Page page = ada.page();
        page.locator("#markup").fill("<p>Before</p>" + NESTED + "<p>After</p>");
        page.evaluate("const area = document.getElementById('markup'); area.setSelectionRange(40, 40); area.dispatchEvent(new MouseEvent('click'))");
        page.locator("#macro-edit").click();
        assertThat(page.locator("#macro-param-fields input").first()).hasValue("Caf\u00e9 & more");
        page.locator("#macro-param-fields input").first().fill("New");
        ada.accessible("edit a macro, narrow").fits();
        page.locator("#macro-browser-insert").click();

        String expected = "<p>Before</p>" + NESTED.replace("Caf&eacute; &amp; more", "New") + "<p>After</p>";
        assertThat(page.locator("#markup")).hasValue(Pattern.compile(".*>New<.*", Pattern.DOTALL));
        assertThat(withoutSchemaVersion(page.locator("#markup").inputValue())).isEqualTo(withoutSchemaVersion(expected));
    }

    @Test
    void a_draft_survives_a_closed_tab_and_is_gone_once_published() {
        Visitor ada = editor(Looks.DESK);
        Page page = ada.page();
        String title = "Draft " + System.nanoTime();
        page.locator("#content-title").fill(title);
        page.locator("#markup").fill("<p>Not lost</p>");
        Page other = ada.newTab();
        other.navigate(page.url());
        other.locator("#draft-restore").click();
        assertThat(other.locator("#markup")).hasValue("<p>Not lost</p>");
        other.locator("#rte-button-publish").click();
        assertThat(other.locator("#title-text")).hasText(title);

        other.navigate(RunningHost.url() + "/pages/createpage.action?spaceKey=CHANGE");
        assertThat(other.locator("#markup")).hasValue("");
        assertThat(other.locator("#draft-found")).isHidden();
    }

    private static Visitor editor(Looks looks) {
        Visitor ada = PEOPLE.visitor("ada", looks).open("/pages/createpage.action?spaceKey=CHANGE");
        assertThat(ada.find("#preview iframe:not(.is-loading)")).hasCount(1);
        return ada;
    }

    /** The writer puts this attribute first, wherever it stood. */
    private static String withoutSchemaVersion(String storage) {
        return storage.replace(" ac:schema-version=\"1\"", "");
    }
}
