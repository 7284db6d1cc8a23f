package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.groundswell.browser.BrowserPeople;
import org.groundswell.browser.Looks;
import org.groundswell.browser.Visitor;
import org.groundswell.host.platform.webresource.PageResources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What scripts and style sheets of apps may count on in a page of the wiki. */
class AppScriptsBrowserIT {
    private static TestSite site;

    @RegisterExtension
    static final BrowserPeople PEOPLE = new BrowserPeople(() -> site.services.get(WebServer.class).baseUrl().toString());

    @BeforeAll
    static void start(@TempDir Path folder) {
        TinyApp app = new TinyApp(folder).descriptor("""
            <resource type="i18n" name="texts" location="texts"/>
            <web-resource key="board">
              <context>page</context>
              <dependency>com.atlassian.auiplugin:ajs</dependency>
              <dependency>com.atlassian.auiplugin:aui-flag</dependency>
              <transformation extension="js"><transformer key="jsI18n"/></transformation>
              <resource type="download" name="board.js" location="board.js"/>
              <resource type="download" name="board.css" location="board.css"/>
            </web-resource>
            """).file("texts.properties", "hello=It''s {0}, {1,choice,0#none|1#one|1<{1} many}\nplain=Don''t")
            .file("board.css", "#box { background-color: var(--ds-surface); padding: var(--ds-space-100); color: var(--ds-text); }")
            .file("board.js", """
                window.seen = {
                  path: AJS.contextPath(), page: AJS.params.pageId,
                  user: AJS.Meta.get('remote-user'), number: AJS.Meta.getNumber('page-id'),
                  text: AJS.I18n.getText('hello', 'ada', 3), plain: AJS.I18n.getText('plain'), jquery: AJS.$.fn.jquery
                };
                AJS.toInit(function () {
                  AJS.flag({ type: 'success', title: 'Pledged', body: 'Well done' });
                });
                """);
        site = new TestSite(app);
        site.services.get(WebServer.class).addServlet("/page", new Page());
        site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_script_finds_ajs_as_it_does_in_the_product() {
        Visitor visitor = PEOPLE.stranger(Looks.DESK).open("/page");
        assertThat(visitor.page().evaluate("JSON.stringify(window.seen)")).isEqualTo("{\"path\":\"/confluence\",\"page\":\"7\","
            + "\"user\":\"ada\",\"number\":7,\"text\":\"It's ada, 3 many\",\"plain\":\"Don't\",\"jquery\":\"3.7.1\"}");
        visitor.page().waitForSelector(".aui-flag >> text=Well done");
        assertThat(visitor.complaints()).allMatch(AppScriptsBrowserIT::aboutAuiItself);
    }

    @Test
    void the_design_tokens_follow_the_theme_of_the_page() {
        Visitor visitor = PEOPLE.stranger(Looks.DESK).open("/page");
        String style = "(() => { const s = getComputedStyle(document.getElementById('box'));"
            + " return s.backgroundColor + ' ' + s.paddingTop; })()";
        assertThat(visitor.page().evaluate(style)).isEqualTo("rgb(255, 255, 255) 8px");
        visitor.page().evaluate("document.documentElement.setAttribute('data-color-mode', 'dark')");
        assertThat(visitor.page().evaluate(style)).isNotEqualTo("rgb(255, 255, 255) 8px").asString().endsWith(" 8px").startsWith("rgb(");
        assertThat(visitor.complaints()).allMatch(AppScriptsBrowserIT::aboutAuiItself);
    }

    @Test
    void inline_script_does_not_run() {
        Visitor visitor = PEOPLE.stranger(Looks.DESK).open("/page?inline");
        assertThat(visitor.page().evaluate("String(window.inline)")).isEqualTo("undefined");
        assertThat(visitor.complaints()).isNotEmpty();
    }

    /** AUI's own build says that it is not the product's, and that AJS.params is to go one day. */
    private static boolean aboutAuiItself(String complaint) {
        return complaint.contains("AUI import for WRM I18n not loaded") || complaint.contains("has been deprecated since 9.0.0");
    }

    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PageResources resources = CurrentRequest.get().resources().requireContext("page")
                .meta("page-id", "7").meta("remote-user", "ada").meta("context-path", request.getContextPath());
            String inline = "inline".equals(request.getQueryString()) ? "<script>window.inline = 1</script>" : "";
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().write("<!DOCTYPE html><html lang=\"en\"" + Theme.LIGHT.attributesHtml() + "><head><title>Page</title>"
                + "<link rel=\"icon\" href=\"data:,\">" + resources.headHtml() + "</head><body><div id=\"box\">box</div>" + inline
                + resources.scriptsHtml() + "</body></html>");
        }
    }
}
