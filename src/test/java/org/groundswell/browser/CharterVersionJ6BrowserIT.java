package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.groundswell.host.RunningHost;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J6 from a challenge to the next version: adopted, proposed, stopped, in effect, and what becomes of a signature. */
class CharterVersionJ6BrowserIT {
    private static final String FIRST = "We give an hour a month. " + CharterPages.SENTENCE;
    private static final String BETTER = "Patients sleep through the night.";
    private static final String CLOCK = "groundswell.clock.offset.seconds";
    private static final String JOB = "org.groundswell.confluence:charter-due";
    private static final String QUESTION = "[data-gs-panel=question]";
    private static final String SIGNED = "[data-gs-panel=sign] .gs-signed";

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    private final CharterPages pages = new CharterPages("ben", "cy").charter(0, FIRST, "It begins.").signed("ben", 1, "For my mother.");

    @AfterEach
    void put_the_clock_back() {
        System.clearProperty(CLOCK);
    }

    @Test
    void a_better_sentence_becomes_the_next_version_and_moves_no_signature() {
        challenge(PEOPLE.visitor("cy").open(pages.view()));
        Visitor eve = PEOPLE.visitor("eve").open(pages.view());
        adoptAndPropose(eve);
        Visitor ben = PEOPLE.visitor("ben").open(pages.view());
        assertThat(ben.find(SIGNED)).containsText("You signed version 1");
        object(ben);

        wind(8);
        eve.open(pages.view());
        assertThat(eve.find(".gs-charter .gs-head")).containsText("Version 1, in effect");
        assertThat(eve.find(".gs-proposal .gs-objection").first()).containsText("1 objection stands");
        assertThat(eve.find("[data-gs-act=effect]")).hasCount(0);
        ben.open(pages.view()).find(".gs-proposal [data-gs-act=withdraw-challenge]").click();
        assertThat(ben.find(".gs-proposal")).containsText("No objection stands.");
        assertThat(ben.find(".gs-proposal [data-gs-section=WE_GIVE] [data-gs-act=challenge]")).isFocused();
        assertThat(eve.open(pages.view()).find("[data-gs-act=effect]")).isVisible();
        wind(8);

        whatBecomesOfIt(ben);
        whoComesLater(PEOPLE.visitor("ada"));
        whoMayNotRead(PEOPLE.visitor("gus"));
    }

    private static void challenge(Visitor cy) {
        cy.find("[data-gs-section=WE_GIVE] [data-gs-act=challenge]").click();
        cy.find("[data-gs-form=challenge] label:has-text('" + CharterPages.SENTENCE + "')").click();
        cy.find("[data-gs-form=challenge] [name=troubles]").fill("A patient would not say it.");
        cy.find("[data-gs-form=challenge] [name=better]").fill(BETTER);
        cy.find("[data-gs-form=challenge] [name=evidence]").fill("https://example.org/quiet-nights");
        cy.find("[data-gs-form=challenge] [type=submit]").click();
        assertThat(cy.find(".gs-challenge a[href='https://example.org/quiet-nights']")).isVisible();
        assertThat(cy.find(".gs-challenge .gs-who")).containsText("You");
    }

    private static void adoptAndPropose(Visitor eve) {
        assertThat(eve.find(".gs-challenge .gs-who")).containsText("Cy");
        eve.find(".gs-challenge [data-gs-act=answer]").click();
        eve.find("[data-gs-form=answer] [value=ADOPTED]").check();
        assertThat(eve.find("[data-gs-form=answer] [name=wording]")).hasValue(BETTER);
        eve.find("[data-gs-form=answer] [name=words]").fill("Yours is better, thank you.");
        eve.find("[data-gs-form=answer] [type=submit]").click();
        assertThat(eve.find("[data-gs-form=draft] [name=weGive]")).hasValue("We give an hour a month. " + BETTER);
        assertThat(eve.find("[data-gs-panel=tend]")).isFocused();
        assertThat(eve.find("[data-gs-section=WE_GIVE]").first()).containsText(CharterPages.SENTENCE);
        eve.find("[data-gs-fold=draft] > summary").click();
        eve.find("[data-gs-form=draft] [name=changeNote]").fill("We say what a patient would notice.");
        eve.find("[data-gs-form=draft] [type=submit]").click();
        assertThat(eve.find("[data-gs-fold=draft] > summary")).isFocused();
        assertThat(eve.find("[data-gs-form=draft]")).isHidden();
        assertThat(eve.find("[data-gs-form=propose] [name=days]")).hasValue("7");
        eve.find("[data-gs-form=propose] [type=submit]").click();
        assertThat(eve.find(".gs-proposal")).containsText("We say what a patient would notice.");
        assertThat(eve.find(".gs-proposal .gs-notes a")).isVisible();
        assertThat(eve.find("[data-gs-act=effect]")).hasCount(0);
        eve.accessible("a proposal with credit").picture("j6-proposed");
    }

    private static void object(Visitor ben) {
        Locator proposal = ben.find(".gs-proposal");
        proposal.locator("[data-gs-act=challenge]").click();
        proposal.locator("[data-gs-form=challenge] label:has-text('" + BETTER + "')").click();
        proposal.locator("[name=troubles]").fill("And those who come by day?");
        proposal.locator("[name=objection]").check();
        proposal.locator("[type=submit]").click();
        assertThat(proposal).containsText("1 objection stands.");
    }

    /** Kept, signed anew, withdrawn: Ben's to say, each time by one press. */
    private void whatBecomesOfIt(Visitor ben) {
        ben.open(pages.archive());
        assertThat(ben.find("#gs-signatures .gs-joins")).containsText("version 1");
        assertThat(ben.find(".gs-charter[data-gs-charter] .gs-head")).containsText("Version 2, in effect");
        assertThat(ben.find(QUESTION)).containsText("You signed version 1");
        assertThat(ben.find(QUESTION + " .gs-side del")).containsText("improve outcomes");
        assertThat(ben.find(QUESTION + " .gs-side ins").first()).isVisible();
        ben.accessible("the question to who has signed").fits().picture("j6-question");
        ben.find(QUESTION + " [data-gs-act=keep]").click();
        assertThat(ben.find(SIGNED)).containsText("You signed version 1");
        assertThat(ben.find(QUESTION)).hasCount(0);
        ben.find("[data-gs-panel=sign] summary").click();
        ben.find("[data-gs-form=sign] [type=submit]").click();
        assertThat(ben.find(SIGNED)).containsText("You signed version 2");
        assertThat(ben.find("[data-gs-panel=sign] .gs-quote")).hasText("For my mother.");
        assertThat(ben.find("#gs-signatures .gs-joins")).containsText("version 2");
        ben.find("[data-gs-panel=sign] [data-gs-act=withdraw]").click();
        assertThat(ben.find(SIGNED)).hasCount(0);
        assertThat(ben.find("#gs-signatures .gs-joins")).hasCount(0);
    }

    private void whoComesLater(Visitor ada) {
        ada.open(pages.view()).find("[data-gs-act=join]").click();
        assertThat(ada.find("[data-gs-act=join][data-gs-undo]")).isVisible();
        ada.open(pages.archive());
        assertThat(ada.find(".gs-versions li")).hasCount(2);
        assertThat(ada.find(".gs-versions li").first()).containsText("We say what a patient would notice.");
        assertThat(ada.find("#gs-challenges")).containsText("Yours is better, thank you.");
        assertThat(ada.find("#gs-challenges")).containsText("Was an objection; it stands no longer.");
        assertThat(ada.find("#gs-signatures .gs-joins")).hasCount(0);
        ada.accessible("the history of a charter").picture("j6-history");
    }

    private void whoMayNotRead(Visitor gus) {
        pages.onlyFor("eve", "ben");
        for (String path : new String[] {pages.view(), pages.archive()}) {
            assertThat(gus.open(path).page().content()).doesNotContain(BETTER, CharterPages.SENTENCE, "For my mother.", "gs-charter-page", "data-gs-charter");
        }
        assertThat(gus.complaints()).allMatch(told -> told.contains("404"));
    }

    /** Days later; what the wiki does every hour is done. */
    private static void wind(int days) {
        System.setProperty(CLOCK, Long.toString(Long.getLong(CLOCK, 0) + days * 86_400L));
        RunningHost.service(JobConfigs.class).runNow(JOB);
    }
}
