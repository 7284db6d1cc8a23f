package org.groundswell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.host.RunningHost;
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
        "/browsepeople.action", "/plugins/personalaccesstokens/usertokens.action", "/display/NOWHERE"})
    void a_page_for_everybody_can_be_read_by_everybody(String path) {
        look(path, "ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/console.action", "/admin/users/browseusers.action", "/admin/maintenance.action", "/admin/scheduledjobs/viewscheduledjobs.action",
        "/admin/clock.action", "/plugins/servlet/upm", "/pages/viewtrash.action?key=CHANGE", "/spaces/viewspacesummary.action?key=CHANGE",
        "/spaces/editspace.action?key=CHANGE", "/spaces/copyspace.action?key=CHANGE", "/spaces/removespace.action?key=CHANGE",
        "/plugins/servlet/groundswell/space?key=CHANGE"})
    void a_page_for_admins_can_be_read_by_everybody(String path) {
        look(path, "admin");
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
