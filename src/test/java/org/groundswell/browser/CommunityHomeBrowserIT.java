package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The home of a community: set up, taken part in, tended, read. */
class CommunityHomeBrowserIT {
    private static final String PURPOSE = "So that no patient waits longer than they have to";
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundswell-community\" ac:schema-version=\"1\">"
        + "<ac:parameter ac:name=\"kind\">practice</ac:parameter></ac:structured-macro>";
    private BoardPages pages;
    private String home;
    private String about;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeEach
    void eve_founds_a_community() {
        pages = new BoardPages();
        long page = pages.page("eve", "Ward rounds " + UUID.randomUUID(), MACRO);
        home = BoardPages.view(page);
        about = "/plugins/servlet/groundswell/community/page-" + page;
    }

    @Test
    void a_community_is_set_up_in_one_form_and_keeps_its_words_when_somebody_was_quicker() {
        Visitor eve = PEOPLE.visitor("eve").open(home);
        eve.accessible("a new community").fits().picture("community-new");
        Visitor other = PEOPLE.visitor("eve").open(home);
        setUp(other, "Something else");
        eve.find("[data-gs-form=setup] [name=purpose]").fill(PURPOSE);
        eve.find("[data-gs-form=setup] [type=submit]").click();
        assertThat(eve.find("[data-gs-theirs]")).containsText("Something else");
        assertThat(eve.find("[data-gs-form=setup] [name=purpose]")).hasValue(PURPOSE);
        eve.find("[data-gs-form=setup] [type=submit]").click();
        assertThat(eve.find(".gs-purpose")).hasText(PURPOSE);
        assertThat(eve.find(".gs-purpose")).isFocused();
        eve.accessible("a community").fits().picture("community-set-up");
        eve.complaints();
    }

    @Test
    void the_set_up_can_wait_and_is_done_later() {
        Visitor eve = PEOPLE.visitor("eve").open(home);
        eve.find("[data-gs-act=skip]").click();
        assertThat(eve.find("form[data-gs-form=setup]")).hasCount(0);
        eve.find("[data-gs-act=setup]").click();
        assertThat(eve.find("[data-gs-form=setup] [name=purpose]")).isFocused();
        eve.accessible("the set-up once more");
        eve.page().keyboard().press("Escape");
        assertThat(eve.find("[data-gs-act=setup]")).isFocused();
    }

    @Test
    void by_keyboard_on_a_phone_in_the_dark_and_in_german_one_follows_joins_and_leaves() {
        setUp(PEOPLE.visitor("eve").open(home), PURPOSE);
        Visitor ben = PEOPLE.visitor("ben", Looks.PHONE.inTheDark().in("de-DE")).open(home);
        for (String act : new String[] {"follow", "join"}) {
            ben.find("[data-gs-act=" + act + "]").focus();
            ben.page().keyboard().press("Enter");
            assertThat(ben.find("[data-gs-act=" + act + "][data-gs-undo]")).isFocused();
        }
        assertThat(ben.find(".gs-numbers")).containsText("2 Personen gehören dazu");
        ben.accessible("a member on a phone").fits().picture("community-member-phone-dark-de");
        ben.page().keyboard().press("Enter");
        assertThat(ben.find("[data-gs-act=join]:not([data-gs-undo])")).isFocused();
        assertThat(ben.find(".gs-numbers")).containsText("Eine Person gehört dazu");
    }

    @Test
    void what_one_is_typing_survives_another_act() {
        Visitor eve = PEOPLE.visitor("eve").open(home);
        eve.find("[data-gs-form=setup] [name=purpose]").fill(PURPOSE);
        eve.find("[data-gs-act=follow]").click();
        assertThat(eve.find("[data-gs-act=follow][data-gs-undo]")).isVisible();
        assertThat(eve.find("[data-gs-form=setup] [name=purpose]")).hasValue(PURPOSE);
        eve.find("[data-gs-form=setup] [type=submit]").click();
        assertThat(eve.find(".gs-purpose")).hasText(PURPOSE);
    }

    @Test
    void a_seat_is_handed_over_in_two_clicks_and_taken_with_one() {
        setUp(PEOPLE.visitor("eve").open(home), PURPOSE);
        Visitor ben = PEOPLE.visitor("ben").open(home);
        ben.find("[data-gs-act=join]").click();
        assertThat(ben.find("[data-gs-act=join][data-gs-undo]")).isVisible();
        Visitor eve = PEOPLE.visitor("eve").open(home);
        eve.find("[data-gs-act=handover]").click();
        assertThat(eve.find("[data-gs-members] button")).isFocused();
        eve.accessible("to whom to hand over");
        eve.find("[data-gs-members] button").click();
        assertThat(eve.find("[data-gs-act=takeback]")).isVisible();
        ben.open(home).find("[data-gs-act=seat]").first().click();
        assertThat(ben.find("[data-gs-act=handover]")).isVisible();
        assertThat(eve.open(home).find("[data-gs-act=handover]")).hasCount(0);
    }

    @Test
    void an_edge_is_opened_in_place_and_both_name_each_other() {
        Visitor eve = PEOPLE.visitor("eve").open(home);
        setUp(eve, PURPOSE);
        String edge = "Nights " + UUID.randomUUID();
        eve.find("[data-gs-act=edge]").click();
        eve.find("[data-gs-form=edge] [type=submit]").click();
        assertThat(eve.find("[data-gs-form=edge] [data-gs-error=name]")).isVisible();
        eve.find("[data-gs-form=edge] [name=name]").fill(edge);
        eve.find("[data-gs-form=edge] [type=submit]").click();
        assertThat(eve.find(".gs-neighbours a")).hasText(edge);
        assertThat(eve.find(".gs-neighbours a")).isFocused();
        eve.find(".gs-neighbours a").click();
        assertThat(eve.find(".gs-community .gs-head a").first()).isVisible();
        eve.accessible("an edge");
    }

    @Test
    void who_asks_is_answered_at_the_door() {
        Visitor eve = PEOPLE.visitor("eve").open(home);
        eve.find("[data-gs-form=setup] [name=purpose]").fill(PURPOSE);
        eve.find("[data-gs-form=setup] [name=join][value=REQUEST]").check();
        eve.find("[data-gs-form=setup] [type=submit]").click();
        Visitor cy = PEOPLE.visitor("cy", Looks.PHONE).open(home);
        cy.find("[data-gs-act=join]").click();
        assertThat(cy.find("[data-gs-act=join][data-gs-undo]")).isVisible();
        eve.open(about).accessible("the page about a community").fits().picture("community-about");
        eve.find("[data-gs-act=decline]").click();
        eve.find("[data-gs-form=decline] [name=words]").fill("Full until May");
        eve.find("[data-gs-form=decline] [type=submit]").click();
        assertThat(eve.find("[data-gs-act=decline]")).hasCount(0);
        assertThat(cy.open(home).find(".gs-tiles")).containsText("Full until May");
        cy.accessible("declined").fits();
    }

    @Test
    void who_is_not_logged_in_or_may_only_look_finds_no_button_that_does_nothing() {
        setUp(PEOPLE.visitor("eve").open(home), PURPOSE);
        pages.readOnlyExceptFor("eve");
        Visitor ben = PEOPLE.visitor("ben").open(home);
        assertThat(ben.find(".gs-community button")).hasCount(1);
        assertThat(ben.find("[data-gs-act=follow]")).isVisible();
        ben.accessible("only looking").fits();
        assertThat(ben.open(about).find(".gs-community button")).hasCount(0);
        assertThat(ben.find("h1")).isVisible();
    }

    private static void setUp(Visitor eve, String purpose) {
        eve.find("[data-gs-form=setup] [name=purpose]").fill(purpose);
        eve.find("[data-gs-form=setup] [type=submit]").click();
        assertThat(eve.find(".gs-purpose")).hasText(purpose);
    }
}
