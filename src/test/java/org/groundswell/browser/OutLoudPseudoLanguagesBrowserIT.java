package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Working out loud in languages with longer words and with lines from right to left, on a phone. */
class OutLoudPseudoLanguagesBrowserIT {
    private static final String SERVLET = "/plugins/servlet/groundswell";
    private static final String FEED = "<ac:structured-macro ac:name=\"groundswell-feed\" ac:schema-version=\"1\"><ac:parameter ac:name=\"scope\">page</ac:parameter></ac:structured-macro>";

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "en-XB"})
    void nothing_stands_outside_the_window_and_everything_can_be_read(String language) {
        BoardPages pages = new BoardPages();
        long page = pages.page("ada", "Pseudo " + UUID.randomUUID(), FEED);
        Visitor cy = PEOPLE.visitor(pages.newcomer("cy"), Looks.PHONE.in(language)).open(BoardPages.view(page));
        cy.find("[data-gs-form=new] summary").click();
        cy.find("[data-gs-form=new] [name=text]").fill("Who has a key? @ada #keys");
        cy.find("[data-gs-form=new] [name=kind]").selectOption("ASK");
        cy.find("[data-gs-form=new] [type=submit]").click();
        assertThat(cy.find(".gs-post")).hasCount(1);
        cy.accessible("a feed in " + language).fits();
        cy.find(".gs-post .gs-who a").first().click();
        cy.accessible("a conversation in " + language).fits();
        for (String path : new String[] {"/feed", "/search?q=key", "/circles", "/notices", "/settings", "/topics?space=" + pages.space()}) {
            cy.open(SERVLET + path).accessible(path + " in " + language).fits();
        }
    }
}
