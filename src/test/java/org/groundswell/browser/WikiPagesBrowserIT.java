package org.groundswell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.WikiParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host's own pages, wide and light, and narrow, dark and German. */
class WikiPagesBrowserIT {
    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> RunningHost.url().toString());

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard.action", "/display/CHANGE", "/display/CHANGE/A+morning+on+ward+4", "/pages/createpage.action?spaceKey=CHANGE",
        "/browsepeople.action", "/plugins/personalaccesstokens/usertokens.action", "/display/NOWHERE", "/dosearchsite.action?queryString=patients+wait"})
    void a_page_for_everybody_can_be_read_by_everybody(String path) {
        look(path, "ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/console.action", "/admin/users/browseusers.action", "/admin/maintenance.action", "/admin/scheduledjobs/viewscheduledjobs.action",
        "/admin/clock.action", "/admin/mail/viewoutbox.action", "/plugins/servlet/upm", "/pages/viewtrash.action?key=CHANGE", "/spaces/viewspacesummary.action?key=CHANGE",
        "/spaces/editspace.action?key=CHANGE", "/spaces/copyspace.action?key=CHANGE", "/spaces/removespace.action?key=CHANGE",
        "/plugins/servlet/groundswell/space?key=CHANGE"})
    void a_page_for_admins_can_be_read_by_everybody(String path) {
        look(path, "admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "en-XB"})
    void pages_hold_longer_words_and_lines_from_right_to_left(String language) {
        for (Looks looks : new Looks[] {Looks.DESK.in(language), Looks.PHONE.in(language)}) {
            PEOPLE.stranger(looks).open("/dashboard.action").accessible("dashboard in " + language).fits();
        }
    }

    @Test
    void the_files_of_a_page_can_be_read_by_everybody() {
        HostPage page = RunningHost.service(WikiParts.class).pages().byTitle("CHANGE", "A morning on ward 4").orElseThrow();
        RunningHost.service(WikiParts.class).attachments().put(page.getId(), "ward.txt", "text/plain", new byte[] {65}, null);

        look("/pages/viewpageattachments.action?pageId=" + page.getId(), "admin");
    }

    @Test
    void the_log_in_page_is_open_to_strangers() {
        PEOPLE.stranger(Looks.DESK).open("/login.action").accessible("log in").fits().picture("wiki-login");
        PEOPLE.stranger(Looks.PHONE.inTheDark().in("de-DE")).open("/login.action").accessible("log in, narrow and dark").fits();
    }

    private static void look(String path, String person) {
        String name = "wiki" + path.replaceAll("\\W+", "-");
        Visitor wide = PEOPLE.visitor(person).open(path);
        assertThat(wide.find("h1").count()).as("one heading of the first rank").isEqualTo(1);
        wide.accessible(path).fits().picture(name);
        Visitor narrow = PEOPLE.visitor(person, Looks.PHONE.inTheDark().in("de-DE")).open(path);
        narrow.accessible(path + ", narrow and dark").fits().picture(name + "-phone-dark");
        if (path.contains("NOWHERE")) {
            assertThat(wide.complaints()).allMatch(told -> told.contains("404"));
            assertThat(narrow.complaints()).allMatch(told -> told.contains("404"));
        }
    }
}
