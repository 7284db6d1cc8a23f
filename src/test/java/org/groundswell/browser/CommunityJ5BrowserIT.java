package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J5: Eve spins up a community, others find it and come in; who may not make a space asks for one. */
class CommunityJ5BrowserIT {
    private static final String PURPOSE = "So that nobody has to learn the night shift alone";
    private static final String PRACTICE = "org.groundswell.confluence:practice-space";
    private static final String DIRECTORY = "/plugins/servlet/groundswell/communities";
    private static final String ENTRY = ".gs-entry-name a";
    private static final Looks NARROW = Looks.PHONE.inTheDark().in("de-DE");

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    private final WikiParts wiki = RunningHost.service(WikiParts.class);
    private final String name = "Nights" + UUID.randomUUID().toString().replace("-", "").substring(0, 6);
    private final String key = name.toUpperCase(Locale.ROOT);

    @Test
    void cy_may_not_make_a_space_asks_for_one_and_reads_the_answer() {
        Visitor cy = PEOPLE.visitor("cy", NARROW).open(DIRECTORY);
        assertThat(cy.find("#create-space-button")).hasCount(0);
        cy.accessible("the directory, narrow and dark").fits();
        cy.find(".gs-directory-head a").click();
        cy.find("[data-gs-form=ask] [name=name]").fill(name);
        cy.find("[data-gs-form=ask] [name=purpose]").fill(PURPOSE);
        cy.accessible("asking for a space, narrow and dark").fits().picture("j5-ask-phone-dark-de");
        cy.find("[data-gs-form=ask] [type=submit]").click();
        Locator mine = cy.find("[data-gs-part=own] .gs-card:has-text('" + name + "')");
        assertThat(mine).containsText("Wartet");
        assertThat(cy.find("[data-gs-form=ask] [name=name]")).hasValue("");

        Visitor fin = PEOPLE.visitor("fin").open(DIRECTORY);
        fin.find(".gs-notice a").click();
        Locator asked = fin.find("[data-gs-part=waiting] .gs-card:has-text('" + name + "')");
        assertThat(asked).containsText(PURPOSE);
        asked.locator("[data-gs-act=done]").click();
        asked.locator("[name=address]").fill(RunningHost.url() + "/display/CHANGE");
        asked.locator("[name=words]").fill("Meet on our pages first, Cy.");
        fin.accessible("answering a request").picture("j5-answer");
        asked.locator("[type=submit]").click();
        assertThat(asked).hasCount(0);

        cy.page().reload();
        assertThat(mine).containsText("Meet on our pages first, Cy.");
        cy.accessible("a request that was answered, narrow and dark").fits();
        mine.locator(".gs-answer a").click();
        assertThat(cy.find("h1").first()).hasText("Change Day");
        assertThat(PEOPLE.visitor("ben").open("/plugins/servlet/groundswell/requests").find("main, body").first().innerText()).doesNotContain(name);
    }

    @Test
    void pressed_twice_makes_one_space_and_without_the_space_there_is_no_community() {
        Visitor eve = PEOPLE.visitor("eve", NARROW).open("/dashboard.action");
        eve.find("#create-space-button").click();
        eve.find("dialog label:has(input[value='" + PRACTICE + "'])").click();
        eve.accessible("kinds of communities, narrow and dark").fits();
        eve.find("dialog button.aui-button-primary").click();
        eve.find("#space-name").fill(name);
        assertThat(eve.find("#space-key")).hasValue(key);
        eve.accessible("the form of a space, narrow and dark").fits();
        Page second = eve.newTab();
        second.navigate(RunningHost.url() + "/spaces/createspace-start.action?blueprint=" + PRACTICE);
        second.locator("#space-name").fill(name);
        eve.page().waitForNavigation(() -> eve.find("dialog button.aui-button-primary").dblclick());
        assertThat(eve.find("form.gs-setup")).isVisible();
        eve.accessible("a new home, narrow and dark").fits().picture("j5-new-home-phone-dark-de");

        second.locator("main form[data-once] button.aui-button-primary").click();
        assertThat(second.locator("main #space-key")).hasAttribute("aria-invalid", "true");
        second.locator("main .hw-hint a").click();
        assertThat(second.locator("form.gs-setup")).isVisible();
        assertThat(eve.complaints()).as("only the second press was refused").allMatch(told -> told.contains("40"));
        assertThat(wiki.spaces().all()).filteredOn(space -> space.getName().equals(name)).hasSize(1);
        eve.open(DIRECTORY + "?search=" + name);
        assertThat(eve.find(ENTRY)).hasText(name);

        eve.open("/spaces/removespace.action?key=" + key);
        eve.find("[name=understood]").check();
        eve.find("form[data-once] button.aui-button-primary").click();
        assertThat(eve.find(".aui-message-success")).isVisible();
        eve.open(DIRECTORY + "?search=" + name);
        assertThat(eve.find(ENTRY)).hasCount(0);
        assertThat(eve.find(".gs-empty")).isVisible();
        eve.accessible("nothing found, narrow and dark").fits();
    }
}
