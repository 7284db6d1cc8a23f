package org.groundswell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.groundswell.host.RunningHost;
import org.groundswell.proof.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Being told, and deciding how: the part of journey J8 that one does alone. */
class CareBrowserIT {
    private static final String NOTICES = "/plugins/servlet/groundswell/notices";
    private static final String SETTINGS = "/plugins/servlet/groundswell/settings";
    private final Told told = new Told();

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @Test
    void what_is_new_is_seen_read_and_put_behind_one_on_a_phone_in_the_dark_and_in_german() {
        told.notice("REPLIED", "How we hand over at night", 0, 0);
        told.notice("MENTIONED", "Donaudampfschifffahrtsgesellschaftskapit\u00e4n".repeat(3), 0, 0);
        Visitor own = PEOPLE.visitor(told.name(), Looks.PHONE.inTheDark().in("de-DE")).open(NOTICES);
        assertThat(own.find("[data-gs-notice] .gs-state")).hasCount(2);
        assertThat(own.find("#groundswell-notices .gs-dot")).hasAttribute("aria-label", "2 neue Mitteilungen");
        own.accessible("notices").fits().picture("care-notices-phone-dark-de");
        own.find("[data-gs-act=read-all]").focus();
        own.page().keyboard().press("Enter");
        assertThat(own.find("[data-gs-notice] .gs-state")).hasCount(0);
        assertThat(own.find("h1")).isFocused();
        own.open(NOTICES);
        assertThat(own.find(".gs-live")).isVisible();
        assertThat(own.find("#groundswell-notices .gs-dot")).hasCount(0);
    }

    @Test
    void following_a_notice_or_the_link_of_a_mail_is_having_looked_at_it() {
        told.notice("REPLIED", "One", 0, 0);
        String mailed = told.notice("QUOTED", "Two", 0, 0);
        Visitor own = PEOPLE.visitor(told.name()).open(SETTINGS + "?gsNotice=" + mailed);
        assertThat(own.page()).hasURL(Pattern.compile(".*/settings$"));
        assertThat(own.find("#groundswell-notices .gs-dot")).hasAttribute("aria-label", "1 new notice");
        own.open(NOTICES);
        own.find("[data-gs-act=open]").filter(new Locator.FilterOptions().setHasText("replied")).click();
        own.page().waitForFunction("() => fetch(document.querySelector('meta[name=ajs-context-path]').content + '/rest/groundswell/1.0/notices/unread')"
            + ".then((answer) => answer.json()).then((unread) => unread.number === 0)");
        own.open(NOTICES);
        assertThat(own.find("[data-gs-notice]")).hasCount(2);
        assertThat(own.find("[data-gs-notice] .gs-state")).hasCount(0);
    }

    @Test
    void the_digest_is_set_to_once_a_week_at_half_past_seven_by_keyboard_and_the_preview_shows_what_would_come() {
        told.notice("REPLIED", "How we hand over at night", 0, 0);
        Visitor own = PEOPLE.visitor(told.name()).open(SETTINGS);
        own.find("[name=rhythm][value=WEEKLY]").focus();
        own.page().keyboard().press("Space");
        own.find("[name=hour]").fill("07:30");
        own.find("[name=weekday]").selectOption("FRIDAY");
        own.find("[data-gs-kind=QUOTED] [value=MAIL]").check();
        own.find("[data-gs-act=save]").focus();
        own.page().keyboard().press("Enter");
        assertThat(own.find("[role=status]")).hasText("Saved.");
        assertThat(own.find("[data-gs-act=save]")).isFocused();
        own.open(SETTINGS);
        assertThat(own.find("[name=hour]")).hasValue("07:30");
        assertThat(own.find("[name=weekday]")).hasValue("FRIDAY");
        assertThat(own.find("[data-gs-kind=QUOTED] [value=MAIL]")).isChecked();
        assertThat(own.find(".gs-told-preview")).containsText("How we hand over at night");
        own.accessible("settings with a preview").fits().picture("care-settings");
        own.find("[name=hour]").fill("");
        own.find("[data-gs-act=save]").click();
        assertThat(own.find("[data-gs-error=hour]")).isVisible();
        assertThat(own.find("[name=hour]")).isFocused();
        own.complaints();
        own.open(SETTINGS + "/preview").accessible("the digest as a mail program shows it").fits().picture("care-digest");
        assertThat(own.find("h1")).hasText("What is new for you this week");
    }

    @Test
    void quiet_takes_every_dot_and_mark_away_and_keeps_what_one_was_choosing() {
        told.notice("REPLIED", "How we hand over at night", 0, 0);
        Visitor own = PEOPLE.visitor(told.name(), Looks.PHONE).open(SETTINGS);
        assertThat(own.find("#groundswell-notices .gs-dot")).hasCount(1);
        own.find("[name=weekday]").selectOption("FRIDAY");
        own.find("[data-gs-act=quiet]").click();
        assertThat(own.find("[data-gs-act=quiet]")).hasAttribute("aria-pressed", "true");
        assertThat(own.find("[data-gs-act=quiet]")).isFocused();
        assertThat(own.find("[name=weekday]")).hasValue("FRIDAY");
        assertThat(own.find("[data-gs-kind=MENTIONED] [value=IN_APP]")).isChecked();
        own.accessible("quiet").fits().picture("care-quiet-phone");
        own.find("[data-gs-act=save]").click();
        assertThat(own.find("[role=status]")).hasText("Saved.");
        own.open(SETTINGS);
        assertThat(own.find("[data-gs-kind=MENTIONED] [value=IN_APP]")).isChecked();
        assertThat(own.find("[name=rhythm][value=OFF]")).isChecked();
        assertThat(own.find("[name=weekday]")).hasValue("FRIDAY");
        own.open(NOTICES);
        assertThat(own.find(".gs-live")).isVisible();
        assertThat(own.find("[data-gs-notice]")).hasCount(1);
        assertThat(own.find(".gs-dot, .gs-state")).hasCount(0);
        own.accessible("quiet notices").fits();
    }

    @Test
    void the_link_of_a_mail_needs_no_log_in_and_one_press() {
        String link = told.unsubscribeLink();
        Visitor nobody = PEOPLE.stranger(Looks.PHONE).open(link);
        assertThat(nobody.find(".gs-lead")).hasText("Somebody quotes me");
        nobody.accessible("before unsubscribing").fits().picture("care-unsubscribe-phone");
        nobody.find("[type=submit]").focus();
        nobody.page().keyboard().press("Enter");
        assertThat(nobody.find("[role=status]")).containsText("Done.");
        nobody.accessible("unsubscribed").fits();
        nobody.open(link.replace("/QUOTED/", "/MENTIONED/"));
        assertThat(nobody.find("h1")).isVisible();
        assertThat(nobody.find("[type=submit].aui-button-primary")).hasCount(0);
        nobody.complaints();
    }
}
