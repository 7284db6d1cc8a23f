package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.proof.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From page to post to pledge to its kept story and back to a page, and the same way back. */
class StoryChainBrowserIT {
    private static final String FEED = "<ac:structured-macro ac:name=\"groundswell-feed\" ac:schema-version=\"1\">"
        + "<ac:parameter ac:name=\"scope\">page</ac:parameter></ac:structured-macro>";
    private static BoardPages pages;
    private long told;
    private Visitor cy;
    private Visitor ben;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @BeforeEach
    void cy_tells_a_story() {
        told = pages.page("ada", "Going home " + UUID.randomUUID(), FEED);
        cy = PEOPLE.visitor("cy").open(BoardPages.view(told));
        cy.find("[data-gs-form=new] [name=text]").fill("My father fell at night because nobody came.");
        cy.find("[data-gs-form=new] [name=kind]").selectOption("STORY");
        cy.find("[data-gs-form=new] [type=submit]").click();
        assertThat(cy.find(".gs-post").first()).isFocused();
        ben = PEOPLE.visitor("ben");
    }

    @Test
    void a_story_moves_somebody_to_a_pledge_and_one_can_walk_both_ways() {
        String question = "What will you do at night? " + UUID.randomUUID().toString().substring(0, 8);
        long board = pages.board("ada", "Nights " + UUID.randomUUID(), question);
        pages.board("ada", "Days " + UUID.randomUUID(), "What will you do by day?");
        ben.open(BoardPages.view(told));
        ben.find(".gs-post [data-gs-lead=pledge]").click();
        assertThat(ben.find(".gs-origin-words")).containsText("My father fell at night");
        ben.accessible("choosing a board").picture("chain-boards");
        ben.find(".gs-grounds a:has-text('" + question + "')").click();
        ben.find("[data-gs-form=new] [name=iWill]").fill("look in at two and at four");
        ben.accessible("pledging what moved one").picture("chain-pledging");
        ben.find("[data-gs-form=new] [type=submit]").click();
        assertThat(ben.find(".gs-card .gs-origin")).containsText("Moved by \u201cMy father fell at night");
        ben.accessible("a pledge and what moved to it").picture("chain-pledge");
        ben.find("[data-gs-act=close]").click();
        ben.find("[data-gs-form=close] [value=KEPT]").check();
        ben.find("[data-gs-form=close] [name=story]").fill("Nobody fell in May.");
        ben.find("[data-gs-form=close] [type=submit]").click();
        assertThat(ben.find(".gs-story")).containsText("Nobody fell in May.");

        ben.find(".gs-origin a").click();
        assertThat(ben.find(".gs-chain h2")).hasText("Moved people to one pledge");
        assertThat(ben.find(".gs-chain")).containsText("Nobody fell in May.");
        ben.accessible("a story and what came of it").picture("chain-story");
        ben.find(".gs-chain a").click();
        ben.find(".gs-facts a").first().click();
        assertThat(ben.find(".gs-question")).hasText(question);
        assertThat(ben.page().url()).contains(String.valueOf(board));
        assertThat(ben.find(".gs-card .gs-origin")).isVisible();

        cy.open("/plugins/servlet/groundswell/notices");
        cy.find(".gs-told:has-text('look in at two') a").click();
        assertThat(cy.find(".gs-card")).containsText("look in at two and at four");
        pages.onlyFor(board, "ada", "ben");
        cy.open("/plugins/servlet/groundswell/notices");
        assertThat(cy.find("body")).not().containsText("look in at two");
        cy.open(BoardPages.view(told));
        cy.find(".gs-post .gs-who a").first().click();
        assertThat(cy.find(".gs-chain")).hasCount(0);
    }

    @Test
    void where_there_is_no_board_one_reads_what_to_do_on_a_phone_too() {
        BoardPages bare = new BoardPages();
        long page = bare.page("ada", "Bare " + UUID.randomUUID(), FEED);
        Visitor nobody = PEOPLE.visitor(new Told().name(), new Looks(360, true, "de-DE")).open(BoardPages.view(page));
        nobody.find("[data-gs-form=new] [name=text]").fill("Wir haben die Tür offen gelassen.");
        nobody.find("[data-gs-form=new] [name=kind]").selectOption("LEARNED");
        nobody.find("[data-gs-form=new] [type=submit]").click();
        nobody.find(".gs-post [data-gs-lead=pledge]").click();
        assertThat(nobody.find(".gs-moved .gs-notice")).containsText("Zusagen-Tafel");
        nobody.fits().accessible("no board, on a phone").picture("chain-none-phone");
    }
}
