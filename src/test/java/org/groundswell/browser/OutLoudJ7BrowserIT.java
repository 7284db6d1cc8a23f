package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Journey 7, on a page with a feed: Cy is stuck, Ben and Dee answer, somebody sees it differently, Ben is on it, Cy is helped. */
class OutLoudJ7BrowserIT {
    private static final String FEED = "<p>Before</p><ac:structured-macro ac:name=\"groundswell-feed\" ac:schema-version=\"1\">"
        + "<ac:parameter ac:name=\"scope\">page</ac:parameter></ac:structured-macro>";
    private static BoardPages pages;
    private long page;
    private Visitor cy;
    private Visitor ben;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @BeforeEach
    void two_look_at_the_same_page() {
        page = pages.page("ada", "Going home " + UUID.randomUUID(), FEED);
        cy = PEOPLE.visitor("cy").open(BoardPages.view(page));
        ben = PEOPLE.visitor("ben").open(BoardPages.view(page));
    }

    private static String here(Visitor visitor) {
        return visitor.page().url().replace(RunningHost.url().toString(), "");
    }

    private static void share(Visitor visitor, String kind, String text) {
        visitor.find("[data-gs-form=new] [name=text]").fill(text);
        visitor.find("[data-gs-form=new] [name=kind]").selectOption(kind);
        visitor.find("[data-gs-form=new] [type=submit]").click();
        assertThat(visitor.find(".gs-post").first()).containsText(text);
        assertThat(visitor.find(".gs-post").first()).isFocused();
    }

    private static void answer(Visitor visitor, String kind, String text) {
        visitor.find("[data-gs-form=respond] [value=" + kind + "]").check();
        visitor.find("[data-gs-form=respond] [name=text]").fill(text);
        visitor.find("[data-gs-form=respond] [type=submit]").click();
        assertThat(visitor.find("[data-gs-response]:has-text('" + text + "')").first()).isVisible();
    }

    @Test
    void from_stuck_to_helped_without_loading_a_page_anew() {
        cy.find("[data-gs-form=new] summary").click();
        cy.find("[data-gs-form=new] [name=halfFormed]").check();
        cy.accessible("sharing something");
        share(cy, "STUCK", "Who has the key to the day room at six?");
        assertThat(cy.find(".gs-post .gs-marks")).containsText("Half-formed");
        assertThat(cy.find(".gs-post .gs-ask")).containsText("Open");
        cy.accessible("a feed with an ask").picture("j7-feed");

        assertThat(ben.find("[data-gs-act=newer]")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(6000));
        assertThat(ben.find(".gs-post")).hasCount(0);
        ben.find("[data-gs-act=newer]").click();
        assertThat(ben.find(".gs-post")).hasCount(1);
        ben.find("[data-gs-act=take]").click();
        assertThat(ben.find(".gs-ask")).containsText("Somebody is on it");
        assertThat(ben.find("[data-gs-act=leave]")).hasAttribute("aria-pressed", "true");

        ben.find(".gs-post .gs-who a").first().click();
        answer(ben, "EXPERIENCE", "On ward 7 the porter has one.");
        Visitor dee = PEOPLE.visitor("dee").open(here(ben));
        dee.find("[data-gs-form=respond] summary").click();
        dee.find("[data-gs-form=respond] [name=stance]").selectOption("SUPPORTING");
        answer(dee, "SUPPORT", "I can have one made.");
        assertThat(dee.find(".gs-role")).hasText("in role: supporting");
        answer(dee, "ANOTHER_VIEW", "A room that needs a key at six is the wrong room.");
        assertThat(dee.find(".gs-beside .gs-views [data-gs-response]")).containsText("wrong room");
        dee.accessible("a thread with another view beside").picture("j7-thread");

        cy.open(here(dee));
        cy.find("[data-gs-act=helped]").click();
        cy.find("[data-gs-form=helped] [name=what]").fill("The porter's key.");
        cy.accessible("saying what helped");
        cy.find("[data-gs-form=helped] [name=helper]").first().check();
        cy.find("[data-gs-form=helped] [type=submit]").click();
        assertThat(cy.find(".gs-ask")).containsText("Helped");
        cy.open(here(cy));
        assertThat(cy.find("body")).containsText("The porter's key.");
        cy.accessible("an ask that was helped");
        becomesAPage(dee, here(cy));
    }

    private void becomesAPage(Visitor dee, String thread) {
        cy.find("[data-gs-lead=make-page]").click();
        assertThat(cy.find(".gs-quotes input:checked")).hasCount(3);
        String title = "A key to the day room " + UUID.randomUUID().toString().substring(0, 8);
        cy.find("[name=title]").fill(title);
        cy.accessible("choosing what is quoted").picture("j7-make-page");
        cy.find("[data-gs-form=make-page] [type=submit]").click();
        assertThat(cy.find("body")).containsText("A room that needs a key at six is the wrong room.");
        for (String part : new String[] {title, "What was asked", "Another view", "What helped", "The porter's key.", "On ward 7 the porter has one.", "I can have one made.", "Ben Okafor"}) {
            assertThat(cy.find("body")).containsText(part);
        }
        cy.picture("j7-draft");

        ben.open("/plugins/servlet/groundswell/notices");
        ben.find(".gs-told a:has-text('quoted you')").first().click();
        assertThat(ben.find("[data-gs-quote]")).containsText("Cy Tran is making a page of this");
        assertThat(ben.find("[data-gs-made]")).not().containsText(title);
        ben.find("[data-gs-act=quote-no]").click();
        assertThat(ben.find("[data-gs-act=quote-no]")).hasAttribute("aria-pressed", "true");
        assertThat(ben.find("[data-gs-act=quote-no]")).isFocused();
        ben.accessible("being asked whether one may be quoted").picture("j7-quoted");
        dee.open(thread);
        dee.find("[data-gs-act=quote-yes]").click();
        assertThat(dee.find("[data-gs-act=quote-yes]")).hasAttribute("aria-pressed", "true");

        cy.open(thread);
        assertThat(cy.find(".gs-answer-no")).containsText("Ben Okafor asks you to leave these words out");
        assertThat(cy.find(".gs-answer-yes")).containsText("is fine with it");
        assertThat(cy.find("[data-gs-made] a:has-text('" + title + "')")).isVisible();
        cy.accessible("what those quoted say").picture("j7-answers");
        pages.open(title);
        ben.open(thread);
        assertThat(ben.find("[data-gs-made]")).containsText("Made into a page: " + title);
    }

    @Test
    void a_hidden_name_stays_hidden_and_the_sentence_before_the_button_says_so() {
        cy.find("[data-gs-form=new] [value=NAME_HIDDEN]").check();
        assertThat(cy.find("[data-gs-form=new] [data-gs-consequence] span:visible")).containsText("a colleague");
        share(cy, "LEARNED", "Nobody reads the second page.");
        ben.open(BoardPages.view(page));
        assertThat(ben.find(".gs-post .gs-who b")).hasText("A colleague");
        assertThat(ben.find(".gs-post").innerHTML()).doesNotContain("Cy ");
    }

    @Test
    void pressing_says_so_and_takes_back() {
        share(cy, "STORY", "We left the door open for a week.");
        ben.open(BoardPages.view(page));
        ben.find("[data-gs-act=heard]").click();
        assertThat(ben.find("[data-gs-act=heard]")).hasAttribute("aria-pressed", "true");
        assertThat(ben.find("[data-gs-act=heard]")).isFocused();
        ben.find("[data-gs-act=thank]").click();
        ben.find("[data-gs-form=thank] [name=note]").fill("I sleep better now");
        ben.find("[data-gs-form=thank] [type=submit]").click();
        assertThat(ben.find(".gs-backing")).containsText("1 person read it to the end");
        assertThat(ben.find(".gs-backing")).containsText("1 person says thank you");
        ben.find("[data-gs-act=heard]").click();
        assertThat(ben.find("[data-gs-act=heard]")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void a_draft_survives_a_closed_tab_and_an_edit_keeps_the_former_words() {
        cy.find("[data-gs-form=new] [name=text]").fill("Half a sentence");
        assertThat(cy.find("[data-gs-saved]")).containsText("Draft saved");
        cy.open(BoardPages.view(page));
        assertThat(cy.find("[data-gs-form=new] [name=text]")).hasValue("Half a sentence");
        share(cy, "IDEA", "Half a sentence, and the rest.");
        cy.find("[data-gs-act=edit]").click();
        cy.find("[data-gs-form=edit] [name=text]").fill("A whole sentence.");
        cy.find("[data-gs-form=edit] [type=submit]").click();
        assertThat(cy.find(".gs-post .gs-text")).hasText("A whole sentence.");
        cy.find(".gs-post .gs-who a").first().click();
        cy.find("[data-gs-fold=versions] summary").click();
        assertThat(cy.find("[data-gs-fold=versions]")).containsText("Half a sentence, and the rest.");
    }

    @Test
    void what_is_taken_back_leaves_its_answers() {
        share(cy, "IDEA", "We could paint it green.");
        cy.find(".gs-post .gs-who a").first().click();
        ben.open(here(cy));
        answer(ben, "CHALLENGE", "Green is for exits.");
        cy.open(here(cy));
        cy.find(".gs-post [data-gs-act=withdraw]").click();
        assertThat(cy.find(".gs-post")).containsText("Withdrawn by its author.");
        assertThat(cy.find("[data-gs-thread]")).containsText("Green is for exits.");
        assertThat(cy.find("body")).not().containsText("paint it green");
    }

    @Test
    void by_keyboard_alone() {
        cy.find("[data-gs-form=new] [name=text]").focus();
        cy.page().keyboard().type("Typed and not clicked.");
        for (int steps = 0; steps < 8 && !"submit".equals(focusedType(cy)); steps++) {
            cy.page().keyboard().press("Tab");
        }
        cy.page().keyboard().press("Enter");
        assertThat(cy.find(".gs-post").first()).containsText("Typed and not clicked.");
        assertThat(cy.find(".gs-post").first()).isFocused();
    }

    private static String focusedType(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate("document.activeElement.type || ''"));
    }

    @Test
    void on_a_phone_in_the_dark_and_in_german() {
        share(cy, "STUCK", "Wer hat um sechs den Schlüssel?");
        Visitor phone = PEOPLE.visitor("ben", new Looks(360, true, "de-DE")).open(BoardPages.view(page));
        assertThat(phone.find(".gs-post .gs-kind")).containsText("Hänge fest");
        phone.fits().accessible("a feed on a phone").picture("j7-phone");
        phone.find(".gs-post .gs-who a").first().click();
        assertThat(phone.find("[data-gs-form=respond]")).isVisible();
        phone.fits().accessible("a thread on a phone").picture("j7-phone-thread");
        phone.open("/plugins/servlet/groundswell/feed").fits().accessible("all that was shared, on a phone");
    }

    @Test
    void whoever_may_not_see_the_page_learns_nothing() {
        share(cy, "IDEA", "Everybody may read this.");
        pages.onlyFor(page, "ada", "cy");
        ben.open(BoardPages.view(page));
        assertThat(ben.page().content()).doesNotContain("Everybody may read this.");
        assertThat(ben.complaints()).as("there is no such page").allMatch(told -> told.contains("404"));
    }
}
