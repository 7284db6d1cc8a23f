package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking for what was said, subscribing, and the desk, as people use them: by keyboard, on a phone, in the dark and in German. */
class FindingBrowserIT {
    private static final String OURS = "/plugins/servlet/groundswell/";
    private static final String COMMUNITY = "<ac:structured-macro ac:name=\"groundswell-community\" ac:schema-version=\"1\"/>";

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private BoardPages pages;
    private long page;

    @BeforeEach
    void a_community_in_which_something_was_asked() {
        pages = new BoardPages();
        page = pages.page("ada", "Finding " + word, COMMUNITY);
        Visitor cy = PEOPLE.visitor("cy").open(BoardPages.view(page));
        Assertions.assertThat(cy.page().request().post(RunningHost.url() + "/rest/groundswell/1.0/posts?page=" + page, RequestOptions.create()
            .setHeader("X-Atlassian-Token", "no-check").setHeader("Content-Type", "application/json")
            .setData("{\"text\":\"Wer hat den Schl\u00fcssel f\u00fcr " + word + "?\",\"kind\":\"ASK\"}")).status()).isEqualTo(201);
    }

    // Which spaces somebody sees may be some minutes old, so whoever looks for something in a new one has to be new themselves.
    private String newcomer() {
        WikiParts wiki = RunningHost.service(WikiParts.class);
        String name = "n" + UUID.randomUUID().toString().substring(0, 8);
        wiki.groups().add(Groups.USERS, wiki.people().create(name, "Nia " + name, name + "@example.invalid", name).getKey());
        return name;
    }

    @Test
    void one_looks_for_a_word_from_the_feed_by_keyboard() {
        Visitor ben = PEOPLE.visitor(newcomer()).open(OURS + "feed");
        ben.find("#gs-feed-q").focus();
        ben.page().keyboard().type("SCHLUSSEL " + word);
        ben.page().keyboard().press("Enter");
        assertThat(ben.find(".gs-hit")).hasCount(1);
        assertThat(ben.find(".gs-hit-text")).containsText("Schl\u00fcssel");
        ben.accessible("what was found").fits().picture("search");
        ben.find(".gs-scopes a").last().click();
        assertThat(ben.find("[role=status]")).isVisible();
        ben.find("#gs-search-q").fill("");
        ben.page().keyboard().press("Enter");
        assertThat(ben.find(".gs-empty")).isVisible();
        ben.accessible("nothing to look for");
        Visitor dee = PEOPLE.visitor(newcomer(), Looks.PHONE.inTheDark().in("de-DE")).open(OURS + "search?q=" + word);
        assertThat(dee.find(".gs-hit")).hasCount(1);
        assertThat(dee.find("h1")).containsText("suchen");
        dee.accessible("a search on a phone in the dark").fits().picture("search-phone");
    }

    @Test
    void the_feed_says_how_to_subscribe() {
        Visitor ben = PEOPLE.visitor("ben").open(OURS + "feed");
        ben.find(".gs-subscribe summary").focus();
        ben.page().keyboard().press("Enter");
        assertThat(ben.find(".gs-subscribe a").first()).isVisible();
        ben.accessible("subscribing").fits().picture("subscribe");
        Visitor dee = PEOPLE.visitor("dee", Looks.PHONE.inTheDark().in("de-DE")).open(OURS + "feed");
        dee.find(".gs-subscribe summary").click();
        dee.accessible("subscribing on a phone").fits().picture("subscribe-phone");
    }

    @Test
    void who_tends_a_community_gets_to_the_desk_from_its_home() {
        Visitor ada = PEOPLE.visitor("ada").open(BoardPages.view(page));
        ada.find(".gs-community a[href*='/desk']").click();
        assertThat(ada.find("[aria-labelledby=gs-desk-asks] .gs-desk-title")).containsText(word);
        assertThat(ada.find("[aria-labelledby=gs-desk-newcomers] .gs-desk-item")).hasCount(1);
        ada.accessible("the desk").fits().picture("desk");
        ada.find("[aria-labelledby=gs-desk-asks] a").first().click();
        assertThat(ada.find(".gs-post .gs-text")).containsText(word);
        Visitor phone = PEOPLE.visitor("ada", Looks.PHONE.inTheDark().in("de-DE")).open(OURS + "desk");
        assertThat(phone.find("h1")).containsText("Pult");
        phone.accessible("the desk on a phone in the dark").fits().picture("desk-phone");
    }
}
