package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J6: people sign, challenge a sentence, get an answer, and are asked when the text changes. */
class CharterJ6BrowserIT {
    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());
    private static final String FIRST = "We give an hour a month.\nWe tell what we try. " + CharterPages.SENTENCE;

    @Test
    void ben_signs_with_a_sentence_and_withdraws_by_one_click() {
        CharterPages pages = new CharterPages("ben").charter(0, FIRST, "It begins.");
        Visitor ben = PEOPLE.visitor("ben").open(pages.view());
        ben.accessible("a charter to sign").fits();
        ben.find("[data-gs-form=sign] [name=words]").fill("For my mother.");
        ben.find("[data-gs-form=sign] [type=submit]").click();
        assertThat(ben.find("[data-gs-panel=sign] .gs-signed")).containsText("You signed version 1");
        assertThat(ben.find("[data-gs-panel=sign]")).containsText("For my mother.");
        assertThat(ben.find("[data-gs-panel=sign]")).isFocused();
        assertThat(ben.find(".gs-charter .gs-head")).containsText("1 person has signed.");
        ben.picture("j6-signed");
        ben.find("[data-gs-panel=sign] [data-gs-act=withdraw]").click();
        assertThat(ben.find("[data-gs-panel=sign] .gs-signed")).hasCount(0);
        assertThat(ben.find(".gs-charter .gs-head")).containsText("Nobody has signed yet.");
    }

    @Test
    void cy_challenges_a_sentence_by_keyboard_alone_and_the_words_survive_a_reload() {
        CharterPages pages = new CharterPages("cy").charter(0, FIRST, "It begins.");
        Visitor cy = PEOPLE.visitor("cy").open(pages.view());
        cy.find("[data-gs-section=PURPOSE] [data-gs-act=challenge]").press("Enter");
        assertThat(cy.find("[data-gs-section=PURPOSE] [name=sentence]:checked")).isFocused();
        cy.page().keyboard().press("Escape");
        assertThat(cy.find("[data-gs-section=PURPOSE] [data-gs-act=challenge]")).isFocused();
        PledgeBoardJ1BrowserIT.tabTo(cy, "[data-gs-section=WE_GIVE] [data-gs-act=challenge]");
        cy.page().keyboard().press("Enter");
        assertThat(cy.find("[data-gs-section=WE_GIVE] .gs-chosen")).hasText("We give an hour a month.");
        assertThat(cy.find("[data-gs-form=challenge] [name=sentence]").first()).isFocused();
        cy.page().keyboard().press("ArrowDown");
        cy.page().keyboard().press("ArrowDown");
        assertThat(cy.find("[data-gs-section=WE_GIVE] .gs-chosen")).hasText(CharterPages.SENTENCE);
        cy.accessible("the form that challenges a sentence").picture("j6-challenge-form");
        cy.page().keyboard().press("Tab");
        cy.page().keyboard().type("A patient would not say it.");
        cy.page().keyboard().press("Tab");
        cy.page().keyboard().type("We look at what changes for the patient.");
        cy.page().reload();
        assertThat(cy.find("[data-gs-form=challenge] [name=troubles]")).hasValue("A patient would not say it.");
        PledgeBoardJ1BrowserIT.tabTo(cy, "[data-gs-form=challenge] [type=submit]");
        cy.page().keyboard().press("Enter");
        Locator card = cy.find("[data-gs-section=WE_GIVE] .gs-group-challenged .gs-challenge");
        assertThat(card).containsText("We look at what changes for the patient.");
        assertThat(card).isFocused();
        assertThat(cy.find("[data-gs-section=WE_GIVE] .gs-challenged")).hasText(CharterPages.SENTENCE);
        cy.accessible("a challenge beside its sentence").picture("j6-challenged");
    }

    @Test
    void a_sentence_selected_with_the_mouse_is_challenged_and_answered_in_public() {
        CharterPages pages = new CharterPages("cy", "ben").charter(0, FIRST, "It begins.");
        Visitor cy = PEOPLE.visitor("cy").open(pages.view());
        cy.find("[data-gs-section=YOU_GET] .gs-sentence").click(new Locator.ClickOptions().setClickCount(3));
        cy.find(".gs-ask").click();
        assertThat(cy.find("[data-gs-section=YOU_GET] .gs-chosen")).hasText("You get company.");
        cy.find("[data-gs-form=challenge] [name=troubles]").fill("Which company?");
        cy.find("[data-gs-form=challenge] [value=NAME_HIDDEN]").check();
        assertThat(cy.find("[data-gs-form=challenge] [data-gs-if=NAME_HIDDEN]")).isVisible();
        cy.find("[data-gs-form=challenge] [type=submit]").click();
        assertThat(cy.find("[data-gs-section=YOU_GET] .gs-challenge")).containsText("shown to others as a colleague");

        Visitor ben = PEOPLE.visitor("ben", Looks.PHONE.inTheDark()).open(pages.view());
        assertThat(ben.find(".gs-challenge")).containsText("A colleague");
        ben.find(".gs-challenge [data-gs-act=support]").click();
        assertThat(ben.find(".gs-challenge")).containsText("1 person sees it the same way");
        ben.accessible("a challenge on a phone in the dark").fits().picture("j6-challenge-phone-dark");

        Visitor eve = PEOPLE.visitor("eve").open(pages.view());
        eve.find(".gs-challenge [data-gs-act=answer]").click();
        eve.find("[data-gs-form=answer] [value=PARKED]").check();
        eve.find("[data-gs-form=answer] [name=words]").fill("We look again in spring.");
        eve.find("[data-gs-form=answer] [type=submit]").click();
        assertThat(eve.find("[data-gs-form=answer] .gs-error:not([hidden])").first()).isVisible();
        assertThat(eve.find("[data-gs-form=answer] [name=words]")).hasValue("We look again in spring.");
        eve.accessible("an answer without its day");
        eve.complaints();
        eve.find("[data-gs-form=answer] [value=ANSWERED]").check();
        eve.find("[data-gs-form=answer] [type=submit]").click();
        assertThat(eve.find("[data-gs-form=answer]")).hasCount(0);
        eve.open(pages.archive());
        assertThat(eve.find("#gs-challenges .gs-challenge")).containsText("We look again in spring.");
        assertThat(eve.find("#gs-challenges .gs-role")).hasText("as steward");
        eve.accessible("the page of a charter").fits().picture("j6-archive");
    }

    @Test
    void a_proposal_is_compared_and_stopped_by_an_objection_in_german_on_a_phone() {
        CharterPages pages = new CharterPages("ben", "cy").charter(0, FIRST, "It begins.").signed("ben", 1, "Yes.");
        pages.charter(0, "We give an hour a month.\nWe tell what we try. We look at what changes.", "Plain words.");
        Visitor cy = PEOPLE.visitor("cy", Looks.PHONE.in("de-DE")).open(pages.view());
        Locator proposal = cy.find(".gs-proposal");
        assertThat(proposal).containsText("Plain words.");
        assertThat(proposal.locator(".gs-side del")).containsText("improve outcomes");
        assertThat(proposal.locator(".gs-side ins").last()).containsText("what changes");
        cy.accessible("a proposal on a phone").fits();
        proposal.locator("[data-gs-act=challenge]").click();
        proposal.locator("[data-gs-form=challenge] label", new Locator.LocatorOptions().setHasText("We look at what changes.")).click();
        proposal.locator("[name=troubles]").fill("Changes for whom?");
        proposal.locator("[name=objection]").check();
        proposal.locator("[type=submit]").click();
        assertThat(proposal.locator(".gs-challenge .gs-objection")).containsText("Einspruch");
        assertThat(proposal).containsText("1 Einspruch steht.");
        cy.accessible("an objection on a phone").fits().picture("j6-objection-phone-de");
        cy.open(pages.archive() + "?from=1&to=2");
        assertThat(cy.find("#gs-reading ins").last()).containsText("what changes");
        cy.accessible("two versions compared on a phone").fits().picture("j6-compare-phone-de");
    }

    @Test
    void a_draft_that_somebody_else_saved_first_is_shown_and_nothing_typed_is_lost() {
        CharterPages pages = new CharterPages().charter(0, FIRST, "It begins.");
        Visitor eve = PEOPLE.visitor("eve").open(pages.view());
        Visitor other = PEOPLE.visitor("eve").open(pages.view());
        write(eve, "We give two hours.");
        eve.find("[data-gs-form=draft] [type=submit]").click();
        assertThat(eve.find("[data-gs-fold=changes]")).hasCount(1);
        write(other, "We give three hours.");
        other.find("[data-gs-form=draft] [type=submit]").click();
        assertThat(other.find(".gs-meanwhile").first()).containsText("We give two hours.");
        assertThat(other.find("[data-gs-form=draft] [name=weGive]")).hasValue("We give three hours.");
        other.accessible("a draft that changed meanwhile").picture("j6-draft-meanwhile");
        other.complaints();
        other.find("[data-gs-form=draft] [type=submit]").click();
        assertThat(other.find(".gs-meanwhile")).hasCount(0);
        other.find("[data-gs-fold=changes] > summary").click();
        assertThat(other.find("[data-gs-fold=changes] ins").last()).containsText("three hours");
        eve.find("[data-gs-form=propose] [type=submit]").click();
        assertThat(eve.find("[data-gs-form=propose] [data-gs-error='']").first()).not().isEmpty();
        eve.open(pages.view());
        assertThat(eve.find("[data-gs-form=propose]")).hasCount(1);
        eve.complaints();
    }

    private static void write(Visitor visitor, String weGive) {
        visitor.find("[data-gs-fold=draft] > summary").click();
        visitor.find("[data-gs-form=draft] [name=weGive]").fill(weGive);
    }
}
