package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A picture of the page, shown with what is shared about it. */
class PostPictureBrowserIT {
    private static final String FEED = "<ac:structured-macro ac:name=\"groundswell-feed\" ac:schema-version=\"1\"><ac:parameter ac:name=\"scope\">page</ac:parameter></ac:structured-macro>";
    private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @Test
    void one_chooses_a_picture_of_the_page_says_what_it_shows_and_finds_both_when_editing() {
        long page = new BoardPages().page("ada", "With a plan " + UUID.randomUUID(), FEED);
        RunningHost.service(WikiParts.class).attachments().put(page, "the plan.png", "image/png", DOT, null);
        RunningHost.service(WikiParts.class).attachments().put(page, "minutes.txt", "text/plain", DOT, null);
        Visitor cy = PEOPLE.visitor("cy").open(BoardPages.view(page));

        cy.find("[data-gs-form=new] summary").click();
        assertThat(cy.find("[data-gs-form=new] [name=picture] option")).hasText(new String[] {"No picture", "the plan.png"});
        assertThat(cy.find("[data-gs-form=new] [name=pictureAlt]")).isHidden();
        cy.find("[data-gs-form=new] [name=picture]").selectOption("the plan.png");
        cy.find("[data-gs-form=new] [name=text]").fill("This is where the beds go.");
        cy.accessible("a picture is chosen");
        cy.find("[data-gs-form=new] [type=submit]").click();
        assertThat(cy.find("[data-gs-form=new] [data-gs-error=pictureAlt]")).containsText("what the picture shows");
        assertThat(cy.complaints()).singleElement().asString().contains("400");
        cy.find("[data-gs-form=new] [name=pictureAlt]").fill("Four beds along the window.");
        cy.find("[data-gs-form=new] [type=submit]").click();
        assertThat(cy.find(".gs-post img[alt='Four beds along the window.']")).hasCount(1);
        assertThat((Boolean) cy.find(".gs-post figure img").evaluate("picture => picture.decode().then(() => picture.naturalWidth === 1)")).isTrue();

        cy.find(".gs-post [data-gs-act=edit]").click();
        assertThat(cy.find("[data-gs-form=edit] [name=picture]")).hasValue("the plan.png");
        assertThat(cy.find("[data-gs-form=edit] [name=pictureAlt]")).hasValue("Four beds along the window.");
        cy.find("[data-gs-form=edit] [type=submit]").click();
        assertThat(cy.find(".gs-post figure img")).hasCount(1);
    }
}
