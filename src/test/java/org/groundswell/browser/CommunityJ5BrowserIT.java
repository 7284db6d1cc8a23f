package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.Subject;
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
    void eve_starts_it_by_keyboard_and_others_tend_join_and_leave_it() {
        Visitor eve = PEOPLE.visitor("eve").open("/dashboard.action");
        createByKeyboard(eve);
        assertThat(eve.find(".gs-permission")).containsText("You need nobody’s permission");
        setUpByKeyboard(eve);
        assertThat(eve.find(".gs-community .gs-head .gs-facts")).containsText("around a need");
        assertThat(eve.find(".gs-tile [data-gs-act=follow]")).isVisible();
        assertThat(eve.find(".gs-tile [data-gs-act=join]")).isVisible();
        assertThat(eve.find(".gs-tile a[href*='/charter/']")).isVisible();
        assertThat(eve.find(".gs-board")).containsText("What one thing will you try");
        assertThat(eve.find(".gs-community")).containsText("every 30 days, next around");
        eve.picture("j5-home");

        Visitor cy = PEOPLE.visitor("cy").open("/display/" + key);
        cy.find("[data-gs-act=follow]").click();
        assertThat(cy.find("[data-gs-act=follow][data-gs-undo]")).isVisible();

        Visitor ben = PEOPLE.visitor("ben", NARROW).open("/display/" + key);
        ben.accessible("a seat is offered, narrow and dark").fits().picture("j5-offer-phone-dark-de");
        ben.find(".gs-waits [data-gs-act=seat]").first().click();
        assertThat(ben.find(".gs-people")).containsText("Sie");
        assertThat(ben.find(".gs-waits")).hasCount(0);
        goInAndOut(ben, "follow");
        assertThat(ben.find(".gs-tile [data-gs-act=join][data-gs-undo]")).isVisible();
        goInAndOut(cy, "join");
        cy.find("[data-gs-act=follow][data-gs-undo]").click();
        assertThat(cy.find("[data-gs-act=follow]:not([data-gs-undo])")).isVisible();
        ben.accessible("tending, narrow and dark").fits().picture("j5-steward-phone-dark-de");
        assertThat(eve.page().reload().text()).as("who came and went").contains("Ben Okafor").doesNotContain("Cy Tran");

        openAnEdgeByKeyboard(eve);
        listedForBenOnly(ben);
    }

    @Test
    void cy_may_not_make_a_space_asks_for_one_and_reads_the_answer() {
        Visitor cy = PEOPLE.visitor("cy", NARROW).open("/dashboard.action");
        cy.find("#groundswell-communities").click();
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

    private void createByKeyboard(Visitor eve) {
        Keyboard keys = eve.page().keyboard();
        PledgeBoardJ1BrowserIT.tabTo(eve, "#create-space-button");
        keys.press("Enter");
        assertThat(eve.find("input[value=blank]")).isFocused();
        arrowTo(eve, "input[value='" + PRACTICE + "']");
        keys.press("Enter");
        assertThat(eve.find("#space-name")).isFocused();
        keys.type(name);
        eve.page().waitForNavigation(() -> keys.press("Enter"));
        assertThat(eve.find("form.gs-setup")).isVisible();
        assertThat(eve.page().url()).as("the key was made from the name").contains(key);
    }

    private static void setUpByKeyboard(Visitor eve) {
        Keyboard keys = eve.page().keyboard();
        PledgeBoardJ1BrowserIT.tabTo(eve, ".gs-setup [name=purpose]");
        keys.type(PURPOSE);
        PledgeBoardJ1BrowserIT.tabTo(eve, ".gs-setup [name=type]");
        arrowTo(eve, ".gs-setup [name=type][value=NEED]");
        PledgeBoardJ1BrowserIT.tabTo(eve, ".gs-setup [name=stewards]");
        keys.type("ben");
        PledgeBoardJ1BrowserIT.tabTo(eve, ".gs-setup [name=checkDays]");
        assertThat(eve.find(".gs-setup [name=checkDays]")).hasValue("30");
        PledgeBoardJ1BrowserIT.tabTo(eve, ".gs-setup [type=submit]");
        keys.press("Enter");
        assertThat(eve.find(".gs-purpose")).hasText(PURPOSE);
    }

    /** From one choice of a group to the one named, by the arrow keys. */
    private static void arrowTo(Visitor visitor, String choice) {
        for (int i = 0; i < 10 && !visitor.find(choice).isChecked(); i++) {
            visitor.page().keyboard().press("ArrowDown");
        }
        assertThat(visitor.find(choice)).isChecked();
    }

    /** One click in, one click out. */
    private static void goInAndOut(Visitor visitor, String act) {
        Locator in = visitor.find(".gs-tile [data-gs-act=" + act + "]:not([data-gs-undo])");
        Locator out = visitor.find(".gs-tile [data-gs-act=" + act + "][data-gs-undo]");
        in.click();
        out.click();
        assertThat(in).isVisible();
        assertThat(out).hasCount(0);
    }

    private void openAnEdgeByKeyboard(Visitor eve) {
        Keyboard keys = eve.page().keyboard();
        PledgeBoardJ1BrowserIT.tabTo(eve, ".gs-tile [data-gs-act=follow]");
        PledgeBoardJ1BrowserIT.tabTo(eve, "[data-gs-act=edge]");
        keys.press("Enter");
        assertThat(eve.find("[data-gs-form=edge] [name=name]")).isFocused();
        keys.type("Edge of " + name);
        keys.press("Enter");
        assertThat(eve.find(".gs-neighbours a")).isFocused();
        eve.page().waitForNavigation(() -> keys.press("Enter"));
        assertThat(eve.find("h1").first()).hasText("Edge of " + name);
        eve.find(".gs-community .gs-head a").first().click();
        assertThat(eve.find(".gs-purpose")).hasText(PURPOSE);
        assertThat(eve.find(".gs-neighbours a")).hasText("Edge of " + name);
    }

    private void listedForBenOnly(Visitor ben) {
        onlyFor("ben");
        ben.open(DIRECTORY);
        ben.find(".gs-finder [name=search]").fill(name);
        ben.page().waitForNavigation(() -> ben.find(".gs-finder [name=search]").press("Enter"));
        assertThat(ben.find(ENTRY)).hasText(new String[] {"Edge of " + name, name});
        assertThat(ben.find(".gs-entry").last()).containsText(PURPOSE);
        assertThat(ben.find(".gs-entry").first().locator(".gs-entry-facts a")).hasText(name + " Home");
        ben.accessible("the directory with an edge, narrow and dark").fits().picture("j5-directory-phone-dark-de");

        Visitor gus = PEOPLE.visitor("gus").open(DIRECTORY + "?search=" + name);
        assertThat(gus.find(".gs-empty")).isVisible();
        assertThat(gus.find(ENTRY)).hasCount(0);
        gus.open("/display/" + key);
        assertThat(gus.find("main, body").first().innerText()).doesNotContain(PURPOSE);
        assertThat(gus.complaints()).allMatch(told -> told.contains("404"));
    }

    /** From now on the space is for Eve, who made it, and for one other person. */
    private void onlyFor(String person) {
        long space = wiki.spaces().byKey(key).orElseThrow().getId();
        Subject everybody = Subject.group(Groups.USERS);
        wiki.rights().of(space).stream().filter(grant -> grant.subject().equals(everybody))
            .forEach(grant -> wiki.rights().revoke(space, everybody, grant.right()));
        wiki.rights().grant(space, Subject.person(wiki.people().byName(person).orElseThrow().getKey()), SpaceRight.VIEW, SpaceRight.COMMENT);
    }
}
