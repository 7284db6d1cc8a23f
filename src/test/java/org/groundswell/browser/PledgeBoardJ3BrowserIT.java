package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Journey 3: Ben joins, supports and withdraws; Gus learns nothing. */
class PledgeBoardJ3BrowserIT {
    private static BoardPages pages;
    private long page;
    private Visitor ada;
    private Visitor ben;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @BeforeEach
    void ada_has_pledged_and_both_look_at_the_board() {
        page = pages.board("ada", "Board " + UUID.randomUUID(), "What will you do?");
        ada = PEOPLE.visitor("ada").open(BoardPages.view(page));
        PledgeBoardJ1BrowserIT.pledge(ada, "call patients the day before");
        ben = PEOPLE.visitor("ben").open(BoardPages.view(page));
    }

    @Test
    void a_hidden_join_counts_once_and_never_shows_the_name() {
        join(ben, "me too, on ward 4", true);
        assertThat(ben.find(".gs-card [data-gs-act=leave]")).isVisible();
        assertThat(ben.find(".gs-backing")).containsText("1 person does this too");
        assertThat(ben.find("[data-gs-counts]").first()).containsText("1 pledge by up to 2 people");
        ben.accessible("a joined pledge").picture("j3-joined");
        ada.open(BoardPages.view(page));
        assertThat(ada.find(".gs-backing")).containsText("1 person does this too");
        assertThat(ada.find("[data-gs-counts]").first()).containsText("1 pledge by up to 2 people");
        ada.find(".gs-who a").click();
        assertThat(ada.find("[data-gs-joins]")).containsText("me too, on ward 4");
        assertThat(ada.find("[data-gs-joins]")).containsText("A colleague");
        assertThat(ada.page().content().toLowerCase(Locale.ROOT)).doesNotContain("\"ben\"", ">ben<", "ben ");
        ada.accessible("the page of one pledge").picture("j3-pledge-page");
    }

    @Test
    void two_tabs_end_in_one_join() {
        Page second = ben.newTab();
        second.navigate(RunningHost.url() + BoardPages.view(page));
        join(ben, "", false);
        assertThat(ben.find(".gs-backing")).containsText("1 person");
        second.locator("[data-gs-act=join]").click();
        second.locator("[data-gs-form=join] button[type=submit]").click();
        assertThat(second.locator(".gs-backing")).containsText("1 person does this too");
        assertThat(second.locator("[data-gs-counts]").first()).containsText("1 pledge by up to 2 people");
    }

    @Test
    void support_is_one_click_and_so_is_taking_it_back() {
        ben.find("[data-gs-act=support]").click();
        assertThat(ben.find("[data-gs-act=support]")).hasAttribute("aria-pressed", "true");
        assertThat(ben.find(".gs-backing")).containsText("1 person supports it");
        assertThat(ben.find("[data-gs-act=support]")).isFocused();
        ben.find("[data-gs-act=support]").click();
        assertThat(ben.find("[data-gs-act=support]")).hasAttribute("aria-pressed", "false");
        assertThat(ben.find(".gs-backing")).hasCount(0);
    }

    @Test
    void after_the_first_join_the_wording_stays_and_the_rest_can_be_edited() {
        join(ben, "", false);
        assertThat(ben.find("[data-gs-act=leave]")).isVisible();
        ada.open(BoardPages.view(page));
        ada.find("[data-gs-act=edit]").click();
        assertThat(ada.find("[data-gs-form=edit] [data-gs-frozen]")).isVisible();
        assertThat(ada.find("[data-gs-form=edit] [name=iWill]")).not().isEditable();
        ada.accessible("editing a frozen pledge").picture("j3-frozen");
    }

    @Test
    void withdrawing_is_one_click_without_a_question() {
        join(ben, "", false);
        assertThat(ben.find(".gs-backing")).containsText("1 person does this too");
        ben.find("[data-gs-act=leave]").click();
        assertThat(ben.find("[data-gs-act=join]")).isVisible();
        assertThat(ben.find("[data-gs-act=leave]")).hasCount(0);
        assertThat(ben.find(".gs-backing")).hasCount(0);
        assertThat(ben.find("[data-gs-counts]").first()).containsText("1 pledge by 1 person");
    }

    @Test
    void gus_learns_nothing_not_even_that_the_board_exists() {
        String pledge = ben.find(".gs-who a").getAttribute("href");
        pages.onlyFor(page, "ada", "ben");
        Visitor gus = PEOPLE.visitor("gus").open(BoardPages.view(page));
        assertThat(gus.page().content()).doesNotContain("What will you do?", "call patients", "gs-board");
        String forbidden = gus.open(pledge.replaceFirst("^.*?(?=/plugins/)", "")).find("main, body").first().innerText();
        assertThat(forbidden).doesNotContain("What will you do?", "call patients", "Ada");
        String unknown = gus.open("/plugins/servlet/groundswell/pledge/nothingherenothinghere").find("main, body").first().innerText();
        assertThat(forbidden).as("forbidden reads like unknown").isEqualTo(unknown);
        gus.accessible("a pledge one may not see");
        assertThat(gus.complaints()).allMatch(told -> told.contains("404"));
    }

    private static void join(Visitor visitor, String words, boolean hidden) {
        visitor.find("[data-gs-act=join]").click();
        if (!words.isEmpty()) {
            visitor.find("[data-gs-form=join] [name=words]").fill(words);
        }
        if (hidden) {
            visitor.find("[data-gs-form=join] [value=NAME_HIDDEN]").check();
        }
        visitor.accessible("joining").find("[data-gs-form=join] button[type=submit]").click();
    }
}
