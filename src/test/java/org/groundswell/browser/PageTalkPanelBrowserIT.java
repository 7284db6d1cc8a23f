package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The conversations under every page, which an administrator turns on and off. */
class PageTalkPanelBrowserIT {
    private static final String ADMIN = "/plugins/servlet/groundswell/admin";
    private static final String TALK = "<ac:structured-macro ac:name=\"groundswell-page-talk\" ac:schema-version=\"1\"/>";
    private static BoardPages pages;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @BeforeAll
    static void make_a_space() {
        pages = new BoardPages();
    }

    @AfterEach
    void off_as_usual() {
        turn(false);
    }

    private static long page(String storage) {
        return pages.page("ada", "A page " + UUID.randomUUID(), storage);
    }

    private static void turn(boolean on) {
        Visitor admin = PEOPLE.visitor("admin").open(ADMIN);
        if (admin.find("[data-gs-wanted=" + on + "]").count() > 0) {
            admin.find("[data-gs-act=pageTalk]").click();
            assertThat(admin.find("[data-gs-wanted=" + !on + "]")).isVisible();
        }
    }

    @Test
    void off_until_an_administrator_wants_it_and_then_under_every_page() {
        long page = page("<p>The bed is ready at noon.</p>");
        Visitor dee = PEOPLE.visitor("dee").open(BoardPages.view(page));
        assertThat(dee.page().content()).as("nothing of the app is on the page").doesNotContain("talk.js", "feed.js", "gs-talk");
        Visitor admin = PEOPLE.visitor("admin").open("/admin/console.action");
        admin.find("a:has-text('Groundswell settings')").first().click();
        assertThat(admin.find(".gs-wiki-settings b")).containsText("Off");
        admin.accessible("the settings of the wiki");
        admin.find("[data-gs-act=pageTalk]").focus();
        admin.page().keyboard().press("Enter");
        assertThat(admin.find(".gs-wiki-settings b")).containsText("On");
        assertThat(admin.find("[data-gs-act=pageTalk]")).isFocused();
        admin.picture("talk-admin");

        dee.open(BoardPages.view(page));
        assertThat(dee.find("[data-gs-talk] [data-gs-talk-heading]")).hasText("Conversations about this page");
        dee.page().evaluate("() => getSelection().selectAllChildren(document.querySelector('#main-content p'))");
        dee.find(".gs-think").click();
        dee.find("[data-gs-form=new] [name=text]").fill("For whom?");
        dee.find("[data-gs-form=new] [type=submit]").click();
        assertThat(dee.find("[data-gs-talk-heading]")).hasText("1 conversation about this page");
        assertThat(dee.find(".gs-post .gs-anchor")).hasText("The bed is ready at noon.");
        dee.accessible("the box under a page").picture("talk-panel");

        Visitor phone = PEOPLE.visitor("ben", new Looks(360, true, "de-DE")).open(BoardPages.view(page));
        assertThat(phone.find("[data-gs-talk] .gs-post")).hasCount(1);
        phone.fits().accessible("the box under a page on a phone").picture("talk-panel-phone");

        turn(false);
        dee.open(BoardPages.view(page));
        assertThat(dee.page().content()).doesNotContain("talk.js", "feed.js", "gs-talk");
    }

    @Test
    void a_page_with_the_macro_shows_it_once() {
        turn(true);
        Visitor dee = PEOPLE.visitor("dee").open(BoardPages.view(page("<p>Text</p>" + TALK)));
        assertThat(dee.find("[data-gs-talk]")).hasCount(1);
        assertThat(dee.find("[data-gs-talk-panel]")).hasCount(0);
    }

    @Test
    void without_script_a_link_leads_to_the_same() {
        turn(true);
        long page = page("<p>Text</p>");
        String plain = PEOPLE.visitor("dee").page().context().request().get(RunningHost.url() + BoardPages.view(page)).text();
        assertThat(plain).contains("/plugins/servlet/groundswell/feed?scope=page&amp;of=" + page);
    }

    @Test
    void nobody_else_decides() {
        Visitor dee = PEOPLE.visitor("dee").open(ADMIN);
        assertThat(dee.find("[data-gs-act=pageTalk]")).hasCount(0);
        assertThat(dee.complaints()).as("it is refused").allMatch(told -> told.contains("403"));
        Visitor stranger = PEOPLE.stranger(Looks.DESK).open(ADMIN);
        assertThat(stranger.find("[data-gs-act=pageTalk]")).hasCount(0);
        assertThat(stranger.complaints()).allMatch(told -> told.contains("401"));
    }
}
