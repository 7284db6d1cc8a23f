package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Journey 8: Ben passes Cy's story on to another community, Cy says yes and later takes it back; Ben follows topics and sets his digest, Cy wants quiet. */
class OutLoudJ8BrowserIT {
    private static final String SERVLET = "/plugins/servlet/groundswell";
    private static final String COMMUNITY = macro("groundswell-community", "") + macro("groundswell-feed", "<ac:parameter ac:name=\"scope\">community</ac:parameter>");
    private static final String FEED = macro("groundswell-feed", "<ac:parameter ac:name=\"scope\">page</ac:parameter>");
    private static final String STORY = "We left the door open for a week, and nobody minded.";
    private static final String WHY = "We have the same door on ward 7.";
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private BoardPages there;
    private long page;
    private long home;
    private String cys;
    private String bens;
    private Visitor cy;
    private Visitor ben;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    private static String macro(String name, String parameters) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\">" + parameters + "</ac:structured-macro>";
    }

    /** A page that Ada, Cy and Ben read, and a community elsewhere that Ben belongs to and everybody reads. */
    @BeforeEach
    void a_story_on_a_closed_page_and_a_community_elsewhere() {
        BoardPages here = new BoardPages();
        there = new BoardPages();
        page = here.page("ada", "Ward 4 " + word, FEED);
        cys = here.newcomer("Cy");
        bens = here.newcomer("Ben");
        here.onlyFor(page, "ada", cys, bens);
        home = there.page("eve", "Open doors " + word, COMMUNITY);
        call(PEOPLE.visitor("eve"), "PUT", "communities/page-" + home + "/setup", Map.of("name", "Open doors " + word, "purpose", "Doors stay open"));
        ben = PEOPLE.visitor(bens);
        call(ben, "PUT", "communities/page-" + home + "/membership", Map.of());
        cy = PEOPLE.visitor(cys).open(BoardPages.view(page));
    }

    private static APIResponse call(Visitor visitor, String method, String path, Map<String, Object> body) {
        APIResponse answer = visitor.page().request().fetch(RunningHost.url() + "/rest/groundswell/1.0/" + path, RequestOptions.create().setMethod(method)
            .setHeader("X-Atlassian-Token", "no-check").setHeader("Content-Type", "application/json").setData(body));
        if (!answer.ok()) {
            throw new AssertionError(method + " " + path + " " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    private void cyTellsAStory() {
        cy.find("[data-gs-form=new] [name=text]").fill(STORY);
        cy.find("[data-gs-form=new] [name=kind]").selectOption("STORY");
        cy.find("[data-gs-form=new] [type=submit]").click();
        assertThat(cy.find(".gs-post").first()).containsText(STORY);
    }

    private void benPassesItOn() {
        ben.open(BoardPages.view(page));
        ben.find("[data-gs-act=amplify]").focus();
        ben.page().keyboard().press("Enter");
        Locator form = ben.find("[data-gs-opened=amplify]");
        assertThat(form.locator("[name=community]")).isFocused();
        form.locator("[name=community]").selectOption(new SelectOption().setLabel("Open doors " + word));
        assertThat(form.locator("[data-gs-consequence]")).containsText("asked first");
        form.locator("[name=words]").fill(WHY);
        ben.accessible("passing on").fits().picture("j8-form");
        form.locator("[type=submit]").click();
        assertThat(ben.find(".gs-passings")).containsText("Its author has not answered yet");
        assertThat(ben.find("[data-gs-act=amplify]")).isFocused();
    }

    private Locator question() {
        return cy.find(".gs-passings li").filter(new Locator.FilterOptions().setHasText("Open doors " + word));
    }

    @Test
    void a_story_is_passed_on_with_its_authors_yes_and_gone_at_once_when_that_is_taken_back() {
        cyTellsAStory();
        benPassesItOn();
        Visitor dee = PEOPLE.visitor("dee").open(BoardPages.view(home));
        assertThat(dee.find(".gs-post")).hasCount(0);

        cy.open(SERVLET + "/notices");
        Locator told = cy.find("[data-gs-act=open]").filter(new Locator.FilterOptions().setHasText("may be passed on")).first();
        assertThat(told).containsText("Ben");
        told.click();
        assertThat(question().locator(".gs-passing")).containsText("may this be passed on");
        assertThat(question()).containsText(WHY);
        cy.accessible("the question to the author").fits().picture("j8-question");
        question().locator("[data-gs-act=agree]").click();
        assertThat(question().locator("[data-gs-act=take-back]")).isFocused();
        assertThat(cy.find(".gs-backing")).containsText("passed on to 1 community");

        dee.open(BoardPages.view(home));
        assertThat(dee.find(".gs-post .gs-carried")).containsText(WHY);
        assertThat(dee.find(".gs-post .gs-carried .gs-who b")).containsText("Ben");
        assertThat(dee.find(".gs-post > article > .gs-text")).containsText(STORY);
        assertThat(dee.find(".gs-post").innerHTML()).doesNotContain("Ward 4", "passed on to 1");
        dee.accessible("a card that was passed on").fits().picture("j8-carried");
        String address = dee.find(".gs-post > article > .gs-by .gs-who a").first().getAttribute("href").replace(URI.create(RunningHost.url().toString()).getPath(), "");
        dee.open(address);
        assertThat(dee.find(".gs-post")).containsText(STORY);
        assertThat(dee.find("[data-gs-form=respond]")).hasCount(0);
        Visitor phone = PEOPLE.visitor("dee", new Looks(360, true, "de-DE")).open(BoardPages.view(home));
        assertThat(phone.find(".gs-carried")).containsText("weitergegeben");
        phone.accessible("a card that was passed on, on a phone").fits().picture("j8-carried-phone-dark-de");
        ben.open(BoardPages.view(home));
        assertThat(ben.find(".gs-carried [data-gs-act=take-back]")).isVisible();

        question().locator("[data-gs-act=take-back]").click();
        assertThat(question()).hasCount(0);
        assertThat(cy.find(".gs-backing")).hasCount(0);
        dee.open(BoardPages.view(home));
        assertThat(dee.find(".gs-post")).hasCount(0);
        assertThat(dee.page().content()).doesNotContain(STORY, "no longer shown");
        dee.open(address);
        assertThat(dee.find("body")).not().containsText(STORY);
        dee.complaints();
        ben.open(BoardPages.view(home));
        assertThat(ben.find(".gs-gone")).containsText("is no longer shown here");
        assertThat(ben.find(".gs-post")).hasCount(0);
        ben.accessible("a note where it stood").picture("j8-gone");
        ben.open(BoardPages.view(page)).find("[data-gs-act=amplify]").click();
        ben.find("[data-gs-opened=amplify] [name=words]").fill("Please.");
        ben.find("[data-gs-opened=amplify] [name=community]").selectOption(new SelectOption().setLabel("Open doors " + word));
        ben.find("[data-gs-opened=amplify] [type=submit]").click();
        assertThat(ben.find("[data-gs-opened=amplify] [data-gs-error=community]")).containsText("asks that this be not passed on");
        assertThat(ben.find("[data-gs-opened=amplify] [name=words]")).hasValue("Please.");
        ben.complaints();
    }

    @Test
    void the_author_says_no_in_the_feed_by_keyboard_on_a_phone() {
        cyTellsAStory();
        benPassesItOn();
        Visitor phone = PEOPLE.visitor(cys, new Looks(360, true, "de-DE")).open(BoardPages.view(page));
        phone.accessible("the question on a phone").fits().picture("j8-question-phone-dark-de");
        phone.find(".gs-passings [data-gs-act=decline]").focus();
        phone.page().keyboard().press("Enter");
        assertThat(phone.find(".gs-passings")).hasCount(0);
        assertThat(phone.find(".gs-post").first()).isFocused();
        ben.open(BoardPages.view(home));
        assertThat(ben.find(".gs-post, .gs-gone")).hasCount(0);
    }

    @Test
    void the_author_asks_that_it_be_not_passed_on_at_all() {
        cyTellsAStory();
        benPassesItOn();
        cy.open(BoardPages.view(page)).find(".gs-passings [data-gs-act=close]").click();
        assertThat(cy.find(".gs-passings")).hasCount(0);
        ben.open(BoardPages.view(page)).find("[data-gs-act=amplify]").click();
        assertThat(ben.find(".gs-post [data-gs-error='']")).containsText("asks that this be not passed on");
        ben.complaints();
    }

    @Test
    void ben_follows_two_topics_and_the_preview_of_his_weekly_digest_shows_what_would_be_sent() {
        Visitor own = PEOPLE.visitor(bens);
        BoardPages ward = new BoardPages();
        long talk = ward.page("ada", "Talk " + word, "<p>Talk.</p>");
        String[] topics = {word + "a", word + "b"};
        for (String topic : topics) {
            call(cy, "POST", "posts?page=" + talk, Map.of("text", "First of #" + topic));
            own.open(SERVLET + "/topics?space=" + ward.space() + "&search=" + topic);
            own.find("[data-gs-act=follow]").focus();
            own.page().keyboard().press("Enter");
            assertThat(own.find("[data-gs-act=follow][aria-pressed=true]")).isFocused();
        }
        own.open(SERVLET + "/settings");
        own.find("[name=rhythm][value=WEEKLY]").check();
        own.find("[name=hour]").fill("07:30");
        own.find("[data-gs-act=save]").click();
        assertThat(own.find("[role=status]")).hasText("Saved.");
        call(cy, "POST", "posts?page=" + talk, Map.of("text", "Second of #" + topics[0]));
        call(cy, "POST", "posts?page=" + talk, Map.of("text", "Not followed at all " + word));
        call(cy, "POST", "posts?page=" + talk, Map.of("text", "Nobody knows who said #" + topics[1], "identity", "NAME_HIDDEN"));
        own.open(SERVLET + "/settings");
        assertThat(own.find("[name=hour]")).hasValue("07:30");
        own.open(SERVLET + "/settings/preview");
        assertThat(own.find("body")).containsText("Second of #" + topics[0]);
        assertThat(own.find("body")).not().containsText("Not followed at all " + word);
        assertThat(own.find("body")).not().containsText("Nobody knows who said");
        own.accessible("the digest of who follows two topics").fits().picture("j8-digest");
    }

    @Test
    void who_wants_quiet_sees_no_number_and_no_dot_on_cards_either_and_heard_leaves_no_name() {
        Visitor dee = PEOPLE.visitor(there.newcomer("Dee"));
        long talk = there.page("ada", "Talk " + word, FEED);
        call(dee, "POST", "posts?page=" + talk, Map.of("text", "I learned to wait.", "kind", "LEARNED"));
        cy.open(BoardPages.view(talk)).find("[data-gs-act=heard]").click();
        assertThat(cy.find(".gs-backing")).containsText("1 person read it to the end");
        dee.open(BoardPages.view(talk)).find(".gs-post .gs-who a").first().click();
        assertThat(dee.find(".gs-backing")).containsText("1 person read it to the end");
        assertThat(dee.find(".gs-one")).not().containsText("Cy");

        cy.open(SERVLET + "/settings").find("[data-gs-act=quiet]").click();
        assertThat(cy.find("[data-gs-act=quiet]")).hasAttribute("aria-pressed", "true");
        long board = there.board("ada", "Board " + word, "What will you do?");
        cy.open(BoardPages.view(board));
        assertThat(cy.find(".gs-board")).isVisible();
        assertThat(cy.find("[data-gs-counts]")).isHidden();
        cy.open(BoardPages.view(talk));
        assertThat(cy.find(".gs-post")).hasCount(1);
        assertThat(cy.find(".gs-backing, .gs-dot")).hasCount(0);
        cy.find("[data-gs-act=support]").click();
        assertThat(cy.find("[data-gs-act=support]")).hasAttribute("aria-pressed", "true");
        assertThat(cy.find(".gs-backing")).hasCount(0);
        cy.find(".gs-post .gs-who a").first().click();
        assertThat(cy.find(".gs-backing, .gs-dot")).hasCount(0);
        cy.accessible("a post for who wants quiet").fits().picture("j8-quiet");
        call(cy, "PUT", "settings/quiet", Map.of("quiet", false));
        cy.open(BoardPages.view(talk));
        assertThat(cy.find(".gs-backing")).containsText("1 person supports it");
        assertThat(cy.open(BoardPages.view(board)).find("[data-gs-counts]")).isVisible();
    }
}
