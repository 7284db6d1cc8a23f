package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The beginning of journey 7: on a page about how people go home, Cy selects a sentence and thinks out loud about it. */
class PageTalkJ7BrowserIT {
    private static final String SENTENCE = "The key is with the night nurse until seven.";
    private static final String PROCESS = "<p>Every patient goes home <em>before</em> noon. " + SENTENCE + "</p><p>The porter comes at eight.</p>"
        + "<ac:structured-macro ac:name=\"groundswell-page-talk\" ac:schema-version=\"1\"/>";
    private static BoardPages pages;
    private String title;
    private long page;
    private Visitor cy;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @BeforeEach
    void cy_reads_the_page() {
        title = "How we go home " + UUID.randomUUID();
        page = pages.page("ada", title, PROCESS);
        cy = PEOPLE.visitor("cy").open(BoardPages.view(page));
    }

    /** Nobody shares more than ten things an hour, and Cy has much to say in these journeys. */
    private Visitor eve() {
        return PEOPLE.visitor("eve").open(BoardPages.view(page));
    }

    /** As with a mouse: from the first letter of the words to the last, wherever in the first paragraphs they stand. */
    private static void select(Visitor visitor, String words) {
        visitor.page().evaluate("words => {"
            + "const walker = document.createTreeWalker(document.getElementById('main-content'), NodeFilter.SHOW_TEXT);"
            + "for (let node = walker.nextNode(); node; node = walker.nextNode()) {"
            + "  const at = node.data.indexOf(words);"
            + "  if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + words.length); return; }"
            + "} }", words);
    }

    private static void share(Visitor visitor, String kind, String text) {
        visitor.find("[data-gs-form=new] [name=text]").fill(text);
        visitor.find("[data-gs-form=new] [name=kind]").selectOption(kind);
        visitor.find("[data-gs-form=new] [type=submit]").click();
        assertThat(visitor.find(".gs-post").first()).containsText(text);
        assertThat(visitor.find(".gs-post").first()).isFocused();
    }

    @Test
    void from_a_sentence_on_the_page_to_a_conversation_about_it() {
        assertThat(cy.find("[data-gs-talk-heading]")).hasText("Conversations about this page");
        select(cy, SENTENCE);
        assertThat(cy.find(".gs-think")).isVisible();
        cy.accessible("a sentence is selected").picture("talk-selected");
        cy.find(".gs-think").click();
        assertThat(cy.find("[data-gs-form=new] [name=text]")).isFocused();
        assertThat(cy.find("[data-gs-form=new] [data-gs-anchor]")).hasText(SENTENCE);
        cy.find("[data-gs-form=new] summary").click();
        cy.find("[data-gs-form=new] [name=halfFormed]").check();
        cy.accessible("thinking out loud about a sentence").picture("talk-composer");
        share(cy, "STUCK", "And who has it after seven?");
        assertThat(cy.find(".gs-post .gs-anchor")).hasText(SENTENCE);
        assertThat(cy.find(".gs-post .gs-marks")).containsText("Half-formed");
        assertThat(cy.find(".gs-post")).not().containsText("How we go home");
        assertThat(cy.find("[data-gs-talk-heading]")).hasText("1 conversation about this page");
        assertThat(cy.find("[data-gs-talk-form]")).isHidden();
        cy.accessible("one conversation about a page").picture("talk-one");

        Visitor ben = PEOPLE.visitor("ben").open(BoardPages.view(page));
        assertThat(ben.find("[data-gs-talk-heading]")).hasText("1 conversation about this page");
        assertThat(ben.find("[data-gs-gone]")).hasCount(0);
        assertThat(ben.page().evaluate("[...CSS.highlights.get('gs-quoted')].map(range => range.toString()).join()")).isEqualTo(SENTENCE);
    }

    @Test
    void by_keyboard_alone_and_escape_leads_back() {
        Visitor eve = eve();
        eve.find("[data-gs-talk-quote]").focus();
        eve.page().keyboard().press("Enter");
        assertThat(eve.find("[data-gs-talk-hint]")).hasText("Select a sentence on the page first.");
        select(eve, "The porter comes");
        assertThat(eve.find(".gs-think")).isVisible();
        eve.page().keyboard().press("Escape");
        assertThat(eve.find(".gs-think")).isHidden();
        eve.page().keyboard().press("Enter");
        assertThat(eve.find("[data-gs-form=new] [name=text]")).isFocused();
        assertThat(eve.find("[data-gs-form=new] [data-gs-anchor]")).hasText("The porter comes");
        eve.page().keyboard().type("Not on Sundays.");
        eve.page().keyboard().press("Tab");
        assertThat(eve.find("[data-gs-unquote]")).isFocused();
        eve.page().keyboard().press("Escape");
        assertThat(eve.find("[data-gs-talk-form]")).isHidden();
        assertThat(eve.find("[data-gs-talk-open]")).isFocused();
        eve.page().keyboard().press("Enter");
        assertThat(eve.find("[data-gs-form=new] [name=text]")).hasValue("Not on Sundays.");
        eve.find("[data-gs-unquote]").focus();
        eve.page().keyboard().press("Enter");
        assertThat(eve.find("[data-gs-form=new] [data-gs-anchor]")).isHidden();
        assertThat(eve.find("[data-gs-form=new] [name=text]")).isFocused();
    }

    @Test
    void a_sentence_over_two_paragraphs_with_markup_is_found_again_and_one_that_is_gone_is_said_to_be() {
        Visitor eve = eve();
        eve.page().evaluate("() => { const all = document.querySelectorAll('#main-content p'); getSelection().setBaseAndExtent(all[0], 0, all[1], 1); }");
        eve.find(".gs-think").click();
        share(eve, "IDEA", "All of it could be one list.");
        assertThat(eve.find("[data-gs-gone]")).hasCount(0);
        String quoted = "Every patient goes home before noon. " + SENTENCE + " The porter comes at eight.";
        assertThat(eve.find(".gs-post .gs-anchor")).hasText(quoted);
        pages.edit(page, "ada", title, PROCESS.replace("eight", "nine"));
        eve.open(BoardPages.view(page));
        assertThat(eve.find("[data-gs-gone]")).hasText("The page says this no longer.");
        assertThat(eve.find(".gs-post .gs-anchor")).hasText(quoted);
    }

    @Test
    void on_a_phone_in_the_dark_and_in_german() {
        Visitor eve = eve();
        select(eve, SENTENCE);
        eve.find(".gs-think").click();
        share(eve, "STUCK", "Und nach sieben?");
        Visitor phone = PEOPLE.visitor("ben", new Looks(360, true, "de-DE")).open(BoardPages.view(page));
        assertThat(phone.find("[data-gs-talk-heading]")).hasText("1 Gespr\u00e4ch \u00fcber diese Seite");
        select(phone, "The porter comes at eight.");
        assertThat(phone.find(".gs-think")).isVisible();
        phone.fits().accessible("a sentence is selected on a phone").picture("talk-phone-selected");
        assertThat(((Number) phone.find(".gs-think").evaluate("button => button.offsetHeight")).intValue()).isGreaterThanOrEqualTo(24);
        phone.find(".gs-think").click();
        phone.fits().accessible("the box with its form on a phone").picture("talk-phone");
    }

    @Test
    void who_may_not_comment_reads_and_is_offered_nothing() {
        BoardPages closed = new BoardPages();
        long there = closed.page("ada", title, PROCESS);
        closed.readOnlyExceptFor("ada");
        Visitor ben = PEOPLE.visitor("ben").open(BoardPages.view(there));
        assertThat(ben.find("[data-gs-talk-heading]")).isVisible();
        assertThat(ben.find("[data-gs-talk] button:visible")).hasCount(0);
        select(ben, SENTENCE);
        assertThat(ben.find(".gs-think")).hasCount(0);
    }

    @Test
    void what_links_here_is_shown_to_those_who_may_see_it() {
        String address = RunningHost.url() + BoardPages.view(page);
        long elsewhere = pages.page("ada", "Elsewhere " + UUID.randomUUID(), PROCESS);
        Visitor dee = PEOPLE.visitor("dee").open(BoardPages.view(elsewhere));
        dee.find("[data-gs-talk-open]").click();
        share(dee, "LEARNED", "We do it as described in " + address);
        long board = pages.board("ada", "A board " + UUID.randomUUID(), "What will you do?");
        dee.open(BoardPages.view(board));
        dee.find("[data-gs-form=new] [name=iWill]").fill("follow " + RunningHost.url() + "/display/" + pages.space() + "/" + title.replace(" ", "+"));
        dee.find("[data-gs-form=new] [type=submit]").click();
        assertThat(dee.find(".gs-pledge, .gs-card").first()).containsText("follow http");

        cy.open(BoardPages.view(page));
        assertThat(cy.find(".gs-links li")).hasCount(2);
        assertThat(cy.find(".gs-links li").first()).containsText("Pledge");
        assertThat(cy.find(".gs-links li").last()).containsText("We do it as described in \u2026");
        cy.accessible("what links to a page").picture("talk-links");
        Visitor phone = PEOPLE.visitor("cy", new Looks(360, true, "de-DE")).open(BoardPages.view(page));
        phone.fits().accessible("what links to a page, on a phone").picture("talk-links-phone");
        pages.onlyFor(elsewhere, "ada", "dee");
        pages.onlyFor(board, "ada", "dee");
        cy.open(BoardPages.view(page));
        assertThat(cy.find(".gs-links")).hasCount(0);
        assertThat(cy.page().content()).doesNotContain("as described", "Elsewhere");
    }
}
