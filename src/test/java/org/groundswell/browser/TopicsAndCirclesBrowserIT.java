package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.RunningHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Topics and circles as people use them: following, offering help, looking after topics; founding a circle, coming and going. */
class TopicsAndCirclesBrowserIT {
    private static final String SERVLET = "/plugins/servlet/groundswell";
    private static final String CIRCLES = SERVLET + "/circles";

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private BoardPages pages;
    private String topics;

    @BeforeEach
    void a_space_of_its_own() {
        pages = new BoardPages();
        topics = SERVLET + "/topics?space=" + pages.space();
    }

    @Test
    void a_topic_is_found_followed_and_helped_with() {
        Visitor ben = named("ben").open(topics + "&search=" + word);
        assertThat(ben.find(".gs-topic-name")).hasText("#" + word);
        ben.find("[data-gs-act=follow]").focus();
        ben.page().keyboard().press("Enter");
        assertThat(ben.find("[data-gs-act=follow][aria-pressed=true]")).isFocused();
        ben.accessible("the topics of a space").fits().picture("topics");
        ben.find(".gs-topic-name a").click();
        ben.find("[name=words]").fill("Sundays <b>& nights</b>");
        ben.find("[data-gs-form=offer] [type=submit]").click();
        assertThat(ben.find(".gs-offer")).containsText("Sundays <b>& nights</b>");
        ben.accessible("a topic");
        ben.find("[name=words]").fill("Sundays only");
        ben.find("[data-gs-act=follow]").click();
        assertThat(ben.find("[data-gs-act=follow][aria-pressed=false]")).isVisible();
        assertThat(ben.find("[name=words]")).hasValue("Sundays only");
        ben.find("[data-gs-form=offer] [type=submit]").click();
        assertThat(ben.find(".gs-offer")).not().containsText("nights");
        Visitor cy = PEOPLE.visitor("cy", Looks.PHONE.inTheDark().in("de-DE")).open(topics + "&search=sundays");
        assertThat(cy.find(".gs-offers").getByText("#" + word)).isVisible();
        cy.accessible("a search on a phone").fits();
        ben.find("[data-gs-act=withdraw]").click();
        assertThat(ben.find(".gs-offer")).hasCount(0);
        assertThat(ben.find("[name=words]")).hasValue("");
    }

    @Test
    void who_looks_after_the_space_renames_retires_and_merges_a_topic() {
        Visitor ada = named("admin");
        post(ada, "Another #" + word + "x");
        ada.open(topics + "&search=" + word + "x").find(".gs-topic-name a").click();
        ada.find("[data-gs-act=rename]").click();
        assertThat(ada.find("[data-gs-opened] [name=name]")).isFocused();
        ada.find("[data-gs-opened] [name=name]").fill("two words");
        ada.find("[data-gs-opened] [type=submit]").click();
        assertThat(ada.find("[data-gs-opened] [data-gs-error=name]")).isVisible();
        ada.accessible("a name that does not do").fits();
        ada.find("[data-gs-opened] [name=name]").fill(word + "y");
        ada.page().keyboard().press("Enter");
        assertThat(ada.find("h1")).hasText("#" + word + "y");
        ada.find("[data-gs-act=retire]").click();
        assertThat(ada.find("[data-gs-act=takeUp]")).isVisible();
        ada.find("[data-gs-act=takeUp]").click();
        assertThat(ada.find("[data-gs-act=retire]")).isVisible();
        ada.find("[data-gs-act=merge]").click();
        ada.find("[data-gs-opened] [name=into]").fill(word);
        assertThat(ada.find("datalist option")).hasCount(2);
        ada.find("[data-gs-opened] [type=submit]").click();
        assertThat(ada.find("h1")).hasText("#" + word);
        ada.complaints();
    }

    @Test
    void a_circle_is_founded_joined_refused_and_left_and_nobody_else_sees_it() {
        String name = "Circle " + word;
        Visitor ada = PEOPLE.visitor("ada", Looks.PHONE).open(CIRCLES);
        ada.accessible("the form of a circle").fits();
        ada.find("[name=name]").fill(name);
        ada.find("[name=people]").fill("ben, cy nobody-here");
        ada.find("[data-gs-form=found] [type=submit]").click();
        assertThat(ada.find("[data-gs-error=people]")).containsText("nobody-here");
        assertThat(ada.find("[name=name]")).hasValue(name);
        ada.find("[name=people]").fill("ben, cy");
        ada.find("[data-gs-form=found] [type=submit]").click();
        assertThat(ada.find(".gs-circle-name").getByText(name)).isVisible();
        ada.complaints();
        Visitor ben = PEOPLE.visitor("ben").open(CIRCLES);
        card(ben, name).locator("[data-gs-act=accept]").click();
        ben.find(".gs-circle-name a").getByText(name).click();
        assertThat(ben.find("[data-gs-act=agree]")).isVisible();
        ben.accessible("a circle").fits();
        Visitor cy = PEOPLE.visitor("cy").open(CIRCLES);
        card(cy, name).locator("[data-gs-act=refuse]").click();
        assertThat(cy.find(".gs-circle-name").getByText(name)).hasCount(0);
        ben.find("[data-gs-act=leave]").click();
        ben.page().waitForURL("**/circles");
        assertThat(ben.find(".gs-circle-name").getByText(name)).hasCount(0);
        ada.find(".gs-circle-name a").getByText(name).click();
        assertThat(ada.find("[data-gs-act=uninvite]")).hasCount(1);
        ada.find("[data-gs-act=agree]").click();
        assertThat(ada.find(".gs-state")).hasText("Ended");
    }

    private static Locator card(Visitor visitor, String name) {
        return visitor.find(".gs-card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Visitor named(String person) {
        Visitor visitor = PEOPLE.visitor(person);
        post(visitor, "About #" + word);
        return visitor;
    }

    private void post(Visitor visitor, String text) {
        long page = pages.page("ada", "Talk " + UUID.randomUUID(), "<p>Talk.</p>");
        APIResponse answer = visitor.page().request().post(RunningHost.url() + "/rest/groundswell/1.0/posts?page=" + page,
            RequestOptions.create().setHeader("X-Atlassian-Token", "no-check").setHeader("Content-Type", "application/json").setData(Map.of("text", text)));
        if (!answer.ok()) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
    }
}
