package org.groundswell.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.host.web.page.Reader.Seen;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.junit.jupiter.api.Test;

class AppOnPagesTest {
    private final HostSpace space = AppHost.space();
    private final HostPage page = AppHost.page(space, "Rounds <at> night", "<p>Text</p>");

    @Test
    void panels_stand_below_the_text_of_the_page_lightest_first() {
        Seen seen = ben().get(Links.view(page));

        assertThat(seen.page().select("#main-content ~ *, #content ~ *").select("#comments-section").first().children().eachText())
            .containsExactly("made by a class", "Talk about Rounds <at> night " + space.getKey());
    }

    @Test
    void a_panel_that_fails_leaves_the_page_and_the_other_panels_alone() {
        Seen seen = ben().get(Links.view(page));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).doesNotContain("secret words of a page");
        assertThat(seen.page().select(".sample-made")).hasSize(1);
    }

    @Test
    void the_apps_own_condition_sees_the_page_and_the_services_of_the_wiki() {
        HostPage quiet = AppHost.page(space, "A quiet place", "<p>Text</p>");

        assertThat(ben().get(Links.view(quiet)).page().select(".sample-panel")).isEmpty();
        assertThat(ben().get(Links.view(page)).page().select(".sample-panel")).hasSize(1);
    }

    @Test
    void nothing_stands_below_exports_previews_old_versions_and_the_source() {
        AppHost.wiki().pages().edit(page.getId(), 1, page.getTitle(), "<p>Newer</p>", null, AppHost.person("eve"));
        for (String path : new String[] {"/exportword?pageId=", "/spaces/flyingpdf/pdfpageexport.action?pageId=", "/pages/viewpagesource.action?pageId=",
            "/pages/viewpreviousversions.action?version=1&pageId=", "/pages/editpage.action?pageId="}) {
            Seen seen = ben().get(path + page.getId());
            assertThat(seen.status()).as(path).isEqualTo(200);
            assertThat(seen.page().select(".sample-made, .sample-panel")).as(path).isEmpty();
        }
    }

    @Test
    void a_link_in_the_header_stands_outside_of_the_menus_on_every_page() {
        for (String path : new String[] {"/dashboard.action", Links.view(page), "/browsepeople.action"}) {
            Seen seen = ben().get(path);
            assertThat(seen.page().select("#header #feed-link").text()).as(path).isEqualTo("Feed of the wiki");
            assertThat(seen.page().select("#header details #feed-link")).as(path).isEmpty();
            assertThat(seen.page().select("#header").text()).doesNotContain("Never");
        }
    }

    @Test
    void a_link_about_oneself_stands_in_ones_own_menu() {
        assertThat(ben().get("/dashboard.action").page().select("#user-menu #telling-link").attr("href")).isEqualTo("/confluence/plugins/servlet/telling");
        assertThat(Reader.anonymous(AppHost.url()).get("/dashboard.action").page().select("#telling-link")).isEmpty();
    }

    private static Reader ben() {
        return Reader.loggedIn(AppHost.url(), "ben");
    }
}
