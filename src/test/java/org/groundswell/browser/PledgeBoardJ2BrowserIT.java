package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Journey 2: Cy, who is new and shy, makes a pledge. */
class PledgeBoardJ2BrowserIT {
    private static BoardPages pages;
    private long page;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @BeforeEach
    void make_a_board() {
        page = pages.board("ada", "Board " + UUID.randomUUID(), "What will you do?");
    }

    @Test
    void one_field_is_enough_and_the_pledge_stands_on_top_without_a_reload() {
        PledgeBoardJ1BrowserIT.pledge(PEOPLE.visitor("ada").open(BoardPages.view(page)), "come early");
        Visitor cy = PEOPLE.visitor("cy").open(BoardPages.view(page));
        cy.page().evaluate("window.sameDocument = true");
        PledgeBoardJ1BrowserIT.pledge(cy, "hold the door open");
        assertThat(cy.find(".gs-card").first()).hasClass(Pattern.compile(".*gs-mine.*"));
        assertThat(cy.find(".gs-card").first().locator(".gs-who")).containsText("You");
        assertThat(cy.find(".gs-card").first().locator("[data-gs-act=edit]")).isVisible();
        assertThat(cy.find("[data-gs-counts]").first()).containsText("2 pledges by up to 2 people");
        assertThat(cy.page().evaluate("window.sameDocument")).isEqualTo(true);
        cy.accessible("a board with pledges").picture("j2-board");
        assertThat(cy.find("[data-gs-form=new] [name=iWill]")).hasValue("");
    }

    @Test
    void plan_barrier_and_ask_wait_behind_one_fold_and_the_line_names_who_will_see_it() {
        Visitor cy = PEOPLE.visitor("cy").open(BoardPages.view(page));
        assertThat(cy.find("[data-gs-form=new] [name=plan]")).isHidden();
        cy.find("[data-gs-form=new] [name=iWill]").fill("ask each patient one more question");
        cy.find("[data-gs-form=new] details summary").click();
        cy.find("[data-gs-form=new] [name=plan]").fill("Tuesdays after ward round");
        cy.find("[data-gs-form=new] [name=barrier]").fill("no quiet room");
        cy.find("[data-gs-form=new] [name=ask]").fill("who knows a room?");
        assertThat(cy.find("[data-gs-form=new] [data-gs-if=NAMED]")).containsText(Pattern.compile("\\d+ (person|people)"));
        cy.find("[data-gs-form=new] [value=NAME_HIDDEN]").check();
        assertThat(cy.find("[data-gs-form=new] [data-gs-if=NAME_HIDDEN]")).isVisible();
        assertThat(cy.find("[data-gs-form=new] [data-gs-if=NAMED]")).isHidden();
        cy.accessible("the form, unfolded").picture("j2-form");
        cy.find("[data-gs-form=new] button[type=submit]").click();
        cy.find(".gs-card details summary").click();
        assertThat(cy.find(".gs-card")).containsText("Tuesdays after ward round");
        Visitor ben = PEOPLE.visitor("ben").open(BoardPages.view(page));
        assertThat(ben.find(".gs-card .gs-who")).containsText("A colleague");
    }

    @Test
    void a_draft_survives_a_closed_tab() {
        Visitor cy = PEOPLE.visitor("cy");
        Page first = cy.newTab();
        first.navigate(RunningHost.url() + BoardPages.view(page));
        first.locator("[data-gs-form=new] [name=iWill]").fill("write it down before I forget");
        assertThat(first.locator("[data-gs-saved]")).not().isEmpty();
        first.close();
        cy.open(BoardPages.view(page));
        assertThat(cy.find("[data-gs-form=new] [name=iWill]")).hasValue("write it down before I forget");
    }

    @Test
    void nothing_is_lost_and_the_field_is_named_when_the_words_are_missing() {
        Visitor cy = PEOPLE.visitor("cy").open(BoardPages.view(page));
        cy.find("[data-gs-form=new] [name=iWill]").fill("   ");
        cy.find("[data-gs-form=new] button[type=submit]").click();
        assertThat(cy.find("[data-gs-form=new] [data-gs-error=iWill]")).isVisible();
        cy.accessible("a refused pledge");
        assertThat(cy.find(".gs-card")).hasCount(0);
        assertThat(cy.complaints()).allMatch(told -> told.contains("400"));
    }

    @Test
    void on_a_phone_in_german_and_by_keyboard_a_pledge_is_made() {
        Visitor cy = PEOPLE.visitor("cy", Looks.PHONE.in("de-DE")).open(BoardPages.view(page));
        PledgeBoardJ1BrowserIT.tabTo(cy, "[data-gs-form=new] [name=iWill]");
        cy.page().keyboard().type("zuerst zuhören");
        PledgeBoardJ1BrowserIT.tabTo(cy, "[data-gs-form=new] button[type=submit]");
        cy.page().keyboard().press("Enter");
        assertThat(cy.find(".gs-card").first()).containsText("zuerst zuhören");
        cy.accessible("a board on a phone").fits().picture("j2-phone");
    }
}
