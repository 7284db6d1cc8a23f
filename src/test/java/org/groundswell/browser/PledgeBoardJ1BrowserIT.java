package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Journey 1: Ada puts a pledge board on a page. */
class PledgeBoardJ1BrowserIT {
    private static final String QUESTION = "What one thing will you do so patients wait less?";
    private static BoardPages pages;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @Test
    void a_question_is_enough_and_the_preview_shows_the_board_before_it_is_inserted() {
        Visitor ada = PEOPLE.visitor("ada").open("/pages/createpage.action?spaceKey=" + pages.space());
        ada.find("#content-title").fill("Waiting less " + UUID.randomUUID());
        chooseTheMacro(ada);
        assertThat(ada.find("#macro-param-fields .macro-param-div:visible").count()).isBetween(1, 5);
        ada.page().getByLabel("Question").fill(QUESTION);
        assertThat(ada.find("#macro-preview").frameLocator("iframe:not(.is-loading)").getByText(QUESTION)).isVisible();
        ada.accessible("macro browser, the board's settings").picture("j1-macro-browser");
        ada.find("#macro-browser-insert").click();
        assertThat(ada.find("#markup")).hasValue(Pattern.compile(".*groundswell-pledges.*", Pattern.DOTALL));
        ada.find("#rte-button-publish").click();
        assertThat(ada.find(".gs-question")).hasText(QUESTION);
        assertThat(ada.find(".gs-lead")).containsText("nobody\u2019s permission");
        assertThat(ada.find(".gs-empty[data-gs-empty=board]")).containsText("Be the first");
        assertThat(ada.find("[data-gs-form=new] [data-gs-if=NAMED]")).containsText(Pattern.compile("\\d+ (person|people) who can open this page.*Ada"));
        ada.accessible("an empty board").picture("j1-empty-board");
    }

    @Test
    void by_keyboard_alone_a_board_is_put_on_a_page() {
        Visitor ada = PEOPLE.visitor("ada").open("/pages/createpage.action?spaceKey=" + pages.space());
        press(ada, "#content-title", "Keys " + UUID.randomUUID());
        ada.find("#rte-button-insert").focus();
        ada.page().keyboard().press("Enter");
        assertThat(ada.find("#macro-browser-search")).isFocused();
        ada.page().keyboard().type("pledge");
        tabTo(ada, "[data-macro=groundswell-pledges]");
        ada.page().keyboard().press("Enter");
        assertThat(ada.page().getByLabel("Question")).isFocused();
        ada.page().keyboard().type(QUESTION);
        tabTo(ada, "#macro-browser-insert");
        ada.page().keyboard().press("Enter");
        tabTo(ada, "#rte-button-publish");
        ada.page().keyboard().press("Enter");
        assertThat(ada.find(".gs-question")).hasText(QUESTION);
    }

    @Test
    void the_required_question_is_asked_for() {
        Visitor ada = PEOPLE.visitor("ada").open("/pages/createpage.action?spaceKey=" + pages.space());
        chooseTheMacro(ada);
        ada.find("#macro-browser-insert").click();
        assertThat(ada.find("#macro-problem")).isVisible();
        assertThat(ada.page().getByLabel("Question")).isFocused();
    }

    @Test
    void a_copied_page_shows_the_same_board_until_its_editor_makes_a_new_one() {
        long page = pages.board("ada", "Original " + UUID.randomUUID(), QUESTION);
        Visitor ada = PEOPLE.visitor("ada").open(BoardPages.view(page));
        pledge(ada, "ring every patient back");
        ada.open("/pages/copypage.action?pageId=" + page);
        ada.find("#place-title").fill("Copy " + UUID.randomUUID());
        ada.find("form[action$='docopypage.action'] button").click();
        assertThat(ada.find(".gs-notice a").first()).isVisible();
        assertThat(ada.find(".gs-card")).containsText("ring every patient back");
        ada.accessible("a copied board").picture("j1-copied-board");
        ada.find("[data-gs-act=make-new]").click();
        assertThat(ada.find("[data-gs-act=make-new]")).hasCount(0);
        assertThat(ada.find(".gs-card")).hasCount(0);
        ada.open(BoardPages.view(page));
        assertThat(ada.find(".gs-card")).hasCount(1);
    }

    @Test
    void pdf_and_word_get_a_clean_list_and_no_button() {
        long page = pages.board("ada", "Paper " + UUID.randomUUID(), QUESTION);
        Visitor ada = PEOPLE.visitor("ada").open(BoardPages.view(page));
        pledge(ada, "answer mail on the same day");
        ada.open("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page);
        Locator still = ada.find(".gs-still");
        assertThat(still).containsText(QUESTION);
        assertThat(still).containsText("answer mail on the same day");
        assertThat(still.locator("button, input, textarea, template")).hasCount(0);
        ada.accessible("a board on paper").picture("j1-paper");
    }

    @Test
    void who_may_only_look_sees_no_button_that_does_nothing() {
        BoardPages quiet = new BoardPages();
        long page = quiet.board("ada", "Look " + UUID.randomUUID(), QUESTION);
        quiet.readOnlyExceptFor("ada");
        pledge(PEOPLE.visitor("ada").open(BoardPages.view(page)), "read aloud at every round");
        Visitor ben = PEOPLE.visitor("ben", Looks.PHONE.inTheDark()).open(BoardPages.view(page));
        assertThat(ben.find(".gs-card")).containsText("read aloud at every round");
        assertThat(ben.find("[data-gs-form]")).hasCount(0);
        assertThat(ben.find(".gs-acts button")).hasCount(0);
        ben.accessible("a board for who may only look").fits().picture("j1-look-only-phone-dark");
    }

    static void pledge(Visitor visitor, String words) {
        visitor.find("[data-gs-form=new] [name=iWill]").fill(words);
        visitor.find("[data-gs-form=new] button[type=submit]").click();
        assertThat(visitor.find(".gs-card").first()).containsText(words);
    }

    static void tabTo(Visitor visitor, String selector) {
        Page page = visitor.page();
        for (int i = 0; i < 60; i++) {
            if ((Boolean) page.evaluate("selector => !!document.activeElement && document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached by the tab key");
    }

    private static void press(Visitor visitor, String selector, String text) {
        visitor.find(selector).focus();
        visitor.page().keyboard().type(text);
    }

    private static void chooseTheMacro(Visitor ada) {
        ada.find("#rte-button-insert").click();
        ada.find("#macro-browser-search").fill("pledge");
        ada.accessible("macro browser, choosing");
        ada.find("[data-macro=groundswell-pledges]").click();
    }
}
