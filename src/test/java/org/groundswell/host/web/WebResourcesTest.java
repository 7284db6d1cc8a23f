package org.groundswell.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.groundswell.host.NotInHost;
import org.groundswell.host.platform.webresource.PageResources;
import org.groundswell.host.platform.webresource.WebResourceFile;
import org.groundswell.host.platform.webresource.WebResources;
import org.groundswell.host.plugin.HostPlugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebResourcesTest {
    private static final String MODULES = """
        <resource type="i18n" name="texts" location="texts.board"/>
        <resource type="download" name="images/" location="pictures/"/>
        <web-resource key="top">
          <context>page</context>
          <dependency>example.board:base</dependency>
          <dependency>com.atlassian.auiplugin:aui-flag</dependency>
          <transformation extension="js"><transformer key="jsI18n"/></transformation>
          <resource type="download" name="top.js" location="js/top.js"/>
          <resource type="download" name="top.css" location="css/top.css"/>
        </web-resource>
        <web-resource key="base">
          <dependency>example.board:top</dependency>
          <resource type="download" name="base.js" location="js/base.js"/>
          <resource type="download" name="data.txt" location="js/data.txt"><param name="content-type" value="text/x-board"/></resource>
        </web-resource>
        """;

    private TestSite site;

    @BeforeEach
    void start(@TempDir Path folder) {
        TinyApp app = new TinyApp(folder).descriptor(MODULES).file("js/top.js", "say(AJS.I18n.getText('board.hello'));")
            .file("js/base.js", "base();").file("css/top.css", "p{color:red}").file("js/data.txt", "data")
            .file("pictures/a.svg", "<svg/>").file("atlassian-plugin.xml", "<x/>")
            .file("texts/board.properties", "board.hello=Hello").file("texts/board_de.properties", "board.hello=Gr\\u00fc\\u00dfe");
        site = new TestSite(app).start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void what_is_depended_on_comes_first_and_everything_once_even_in_a_circle() {
        List<String> names = resolve(List.of("example.board:top"), List.of("page")).stream().map(WebResourceFile::name).toList();
        assertThat(names).containsSubsequence("jquery.js", "ajs-first.js", "aui.js", "top.js").doesNotHaveDuplicates();
        assertThat(names.indexOf("base.js")).isLessThan(names.indexOf("top.js"));
    }

    @Test
    void a_context_brings_its_modules_along_and_only_those() {
        assertThat(resolve(List.of(), List.of("page"))).extracting(WebResourceFile::name).contains("top.js", "base.js");
        assertThat(resolve(List.of(), List.of("editor"))).isEmpty();
    }

    @Test
    void scripts_are_translated_into_the_language_of_their_address() {
        WebResourceFile script = file("top.js");
        assertThat(site.get(script.path(Locale.GERMAN)).body()).isEqualTo("say(\"Gr\\u00fc\\u00dfe\");");
        assertThat(site.get(script.path(Locale.ENGLISH)).body()).isEqualTo("say(\"Hello\");");
    }

    @Test
    void a_stamped_file_is_kept_for_ever_and_its_stamp_changes_with_its_texts() {
        WebResourceFile script = file("top.js");
        assertThat(site.get(script.path(Locale.GERMAN)).headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        HostPlugins apps = site.services.get(HostPlugins.class);
        apps.disable(TinyApp.KEY);
        site.app.file("texts/board_de.properties", "board.hello=Hallo");
        apps.enable(TinyApp.KEY);
        assertThat(file("top.js").stamp()).isNotEqualTo(script.stamp());
        assertThat(file("base.js").stamp()).hasSize(12);
    }

    @Test
    void an_unstamped_file_is_asked_for_again_each_time() {
        String path = "/download/resources/example.board:base/data.txt";
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.body()).isEqualTo("data");
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/x-board"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(site.status(site.at(path).header("If-None-Match", tag))).isEqualTo(304);
    }

    @Test
    void loose_files_of_an_app_are_served_and_nothing_else_of_its_jar() {
        HttpResponse<String> picture = site.get("/download/resources/example.board/images/a.svg");
        assertThat(picture.body()).isEqualTo("<svg/>");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        for (String path : List.of("atlassian-plugin.xml", "images/../atlassian-plugin.xml", "images/..%2Fatlassian-plugin.xml",
            "images/")) {
            assertThat(site.get("/download/resources/example.board/" + path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void a_page_gets_style_sheets_in_its_head_and_deferred_scripts_at_its_end() {
        PageResources page = new PageResources(site.services.get(WebResources.class), "/confluence", Locale.ENGLISH)
            .require("example.board:top").meta("page-id", "\"<7>");
        assertThat(page.headHtml()).contains("<link rel=\"stylesheet\" href=\"/confluence/s/").contains("/top.css\">")
            .contains("<meta name=\"ajs-page-id\" content=\"&quot;&lt;7&gt;\">").doesNotContain("<script");
        assertThat(page.scriptsHtml()).containsPattern("<script defer src=\"/confluence/s/[0-9a-f]{12}-en/_/download/resources/"
            + "example.board:top/top.js\"></script>").doesNotContain(".css");
    }

    @Test
    void requiring_a_resource_outside_of_a_request_does_no_harm() {
        PageBuilderService builder = site.services.get(PageBuilderService.class);
        assertThat(builder.assembler().resources().requireWebResource("example.board:top")).isNotNull();
    }

    @Test
    void a_page_that_requires_what_nobody_has_is_still_a_page() {
        assertThat(resolve(List.of("no.such:module", "example.board:base"), List.of())).extracting(WebResourceFile::name)
            .contains("base.js");
    }

    @Test
    void a_disabled_app_brings_nothing_along() {
        site.services.get(HostPlugins.class).disable(TinyApp.KEY);
        assertThat(resolve(List.of("example.board:top"), List.of("page"))).isEmpty();
        assertThat(site.get("/download/resources/example.board/images/a.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void what_the_host_lacks_is_refused_by_name() {
        HostPlugins apps = site.services.get(HostPlugins.class);
        site.app.descriptor("<web-resource key=\"x\"><condition class=\"c\"/></web-resource>");
        assertThatThrownBy(() -> apps.enable(TinyApp.KEY)).isInstanceOf(NotInHost.class).hasMessageContaining("example.board:x");
        site.app.descriptor("<web-resource key=\"y\"><dependency>no.such:module</dependency></web-resource>");
        assertThatThrownBy(() -> apps.enable(TinyApp.KEY)).isInstanceOf(NotInHost.class).hasMessageContaining("no.such:module");
    }

    @Test
    void the_design_tokens_have_values_for_light_and_dark() {
        String css = site.get("/download/resources/com.atlassian.auiplugin:design-tokens/design-tokens.css").body();
        assertThat(css).contains("[data-color-mode=\"dark\"][data-theme~=\"dark:dark\"]").contains("[data-theme~=\"light:light\"]")
            .contains("--ds-surface:").contains("--ds-space-100:").contains("--ds-text-highEmphasis:");
    }

    private List<WebResourceFile> resolve(List<String> modules, List<String> contexts) {
        return site.services.get(WebResources.class).resolve(modules, contexts);
    }

    private WebResourceFile file(String name) {
        return resolve(List.of("example.board:top"), List.of()).stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }
}
