package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageRendererTest {
    private static final String OPEN = "<ac:structured-macro ac:name=\"%s\" ac:schema-version=\"1\">";
    private static final String CLOSE = "</ac:structured-macro>";

    private final WikiTestbed bed = WikiTestbed.on(TestDatabase.H2);
    private final AppOfMacros app = new AppOfMacros();
    private Locale reader = Locale.ENGLISH;
    private final WikiTexts texts = new WikiTexts(() -> reader);
    private final Macros macros = new Macros(BuiltInMacros.all(texts, new ChildPages(bed.wiki.permissions(), "/confluence")), app::enabledModules);
    private final StorageRenderer renderer = new StorageRenderer(bed.wiki, macros, texts, "/confluence");

    StorageRendererTest() {
        app.enable();
    }

    @AfterEach
    void close() {
        AuthenticatedUserThreadLocal.set(null);
        bed.close();
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void a_macro_is_told_what_the_page_is_rendered_for(Output output) {
        HostPage page = bed.wiki.pages().create(bed.space("A"), null, "Page", macro("echo", "word", "hi", ""), null);

        assertThat(renderer.render(page, output)).isEqualTo("<div class=\"conf-macro output-block\" data-hasbody=\"true\" data-macro-name=\"echo\">"
            + "<i class=\"echo\">hi " + output.type() + " A #1 </i></div>");
    }

    @Test
    void the_pages_below_are_listed_as_far_as_the_reader_may_see_them() {
        HostSpace space = bed.space("A");
        HostPage page = bed.wiki.pages().create(space, null, "Page", "<ac:structured-macro ac:name=\"children\"/>", null);
        HostPage child = bed.page(space, page.getId(), "Ups & downs");
        bed.page(space, child.getId(), "Deeper");
        bed.wiki.spaces().open(space);
        bed.wiki.restrictions().restrict(child.getId(), Kind.VIEW, List.of(Subject.person(bed.person("ada").getKey())));
        AuthenticatedUserThreadLocal.set(bed.person("ben"));
        assertThat(renderer.render(page, Output.DISPLAY)).doesNotContain("Ups");
        AuthenticatedUserThreadLocal.set(bed.person("ada"));
        assertThat(renderer.render(page, Output.DISPLAY)).contains("<ul class=\"childpages-macro\"><li><a href=\"/confluence" + child.getUrlPath() + "\">Ups &amp; downs</a></li></ul>");
    }

    @Test
    void macros_work_in_layouts_tables_and_the_bodies_of_other_macros() {
        String inner = macro("info", "title", "Mind", rich("<table><tbody><tr><td>" + macro("echo", "word", "deep", rich("<p>body</p>"))
            + "</td></tr></tbody></table>"));
        String html = view("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>" + macro("panel", "title", "P", rich(inner))
            + "</ac:layout-cell><ac:layout-cell><p>right</p></ac:layout-cell></ac:layout-section></ac:layout>");

        assertThat(Jsoup.parse(html).select(".contentLayout2 > .columnLayout.two-equal > .cell:first-child .panel .aui-message td i.echo p").text())
            .isEqualTo("body");
        assertThat(Jsoup.parse(html).select(".cell")).hasSize(2);
    }

    @Test
    void an_inline_macro_stays_in_its_paragraph_and_a_block_does_not_break_one() {
        assertThat(view("<p>a " + macro("inline", "word", "w", "") + " b</p>"))
            .startsWith("<p>a <span class=\"conf-macro output-inline\"").endsWith("</span> b</p>");
        assertThat(view("<p>a <strong>" + macro("echo", "word", "w", "") + "</strong></p>"))
            .startsWith("<div>a <strong><div class=\"conf-macro output-block\"").endsWith("</strong></div>");
    }

    @Test
    void a_plain_text_body_reaches_the_macro_as_it_was_written() {
        assertThat(view(macro("plain", "word", "w", "<ac:plain-text-body><![CDATA[1 < 2 & <b>&nbsp;]]></ac:plain-text-body>")))
            .contains("1 < 2 & <b>&nbsp;</i>");
        assertThat(view(macro("code", "language", "xml", "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body>"))).contains("<code>&lt;b&gt;</code>");
    }

    @Test
    void a_macro_that_refuses_says_why_in_its_own_place() {
        String html = view("<p>before</p>" + macro("refuses", "word", "w", "") + "<p>after</p>");

        assertThat(Jsoup.parse(html).select(".aui-message-error").text()).isEqualTo("Error rendering macro 'refuses': no <question>");
        assertThat(html).startsWith("<p>before</p>").endsWith("<p>after</p>").doesNotContain("<question>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaks", "missing"})
    void a_macro_that_breaks_gives_a_number_and_no_detail(String name) {
        String text = Jsoup.parse(view(macro(name, "word", "w", ""))).select(".aui-message-error").text();

        assertThat(text).startsWith("Error rendering macro '" + name + "': something unexpected happened.")
            .containsPattern("[0-9a-f-]{36}$").doesNotContain("secret").doesNotContain("NotThere");
    }

    @Test
    void a_macro_whose_app_is_disabled_leaves_a_polite_note_and_is_made_anew_when_it_is_back() {
        String page = macro("echo", "word", "w", "");
        assertThat(view(page)).contains("#1");
        assertThat(view(macro("old-echo", "word", "w", ""))).contains("#2");

        app.disable();
        assertThat(Jsoup.parse(view(page)).select(".wiki-unknown-macro").text()).startsWith("The macro 'echo' is not available. The app it belongs to");
        assertThat(macros.names()).doesNotContain("echo").contains("info");
        reader = Locale.GERMAN;
        assertThat(Jsoup.parse(view(page)).text()).startsWith("Das Makro „echo“ ist nicht verfügbar");

        app.enable();
        assertThat(view(page)).contains("#1");
    }

    @Test
    void only_harmless_markup_reaches_the_reader() {
        String html = view("<p onclick=\"x()\" class=\"c\" style=\"x\">a &lt;b&gt; &nbsp;&uuml;</p><script>alert(1)</script><a href=\"javascript:x()\">j</a>"
            + "<a href=\"//evil.example\">s</a><a href=\"https://example.org/?a=1&amp;b\">h</a><iframe src=\"x\"/><blink>old</blink>"
            + "<ac:link><ri:url ri:value=\"javascript:x()\"/></ac:link><ac:image ac:alt=\"p\"><ri:url ri:value=\"data:x\"/></ac:image><br/>");

        assertThat(html).isEqualTo("<p class=\"c\">a &lt;b&gt; \u00a0ü</p><a>j</a><a>s</a>"
            + "<a href=\"https://example.org/?a=1&amp;b\" rel=\"nofollow noopener\">h</a>oldjavascript:x()p<br>");
    }

    @Test
    void links_lead_to_pages_the_reader_may_see_and_to_people_that_exist() {
        HostPage target = bed.page(bed.space("A"), null, "Target & more");
        bed.wiki.spaces().open(bed.space("A"));
        String link = "<ac:link><ri:page ri:content-title=\"Target &amp; more\"/><ac:plain-text-link-body><![CDATA[see <it>]]></ac:plain-text-link-body></ac:link>";
        AuthenticatedUserThreadLocal.set(bed.person("ben"));

        assertThat(view(link)).isEqualTo("<a href=\"/confluence/pages/viewpage.action?pageId=" + target.getId() + "\">see &lt;it&gt;</a>");
        bed.wiki.restrictions().restrict(target.getId(), Kind.VIEW, List.of(Subject.person(bed.person("ada").getKey())));
        assertThat(view(link)).startsWith("<span class=\"unresolved\"").endsWith(">see &lt;it&gt;</span>");
        String person = "<ac:link><ri:user ri:userkey=\"" + bed.person("ada").getKey() + "\"/></ac:link>";
        assertThat(view(person)).isEqualTo("<a class=\"confluence-userlink\" href=\"/confluence/display/~ada\">Ada</a>");
        bed.wiki.people().delete(bed.person("ada").getKey());
        assertThat(view(person)).isEqualTo("<span class=\"unknown-user\">Unknown user</span>");
    }

    @Test
    void tasks_headings_and_a_table_of_contents_are_shown() {
        HostPage page = bed.wiki.pages().create(bed.space("A"), null, "Page", macro("toc", "x", "y", "") + "<h2>First part</h2><ac:task-list><ac:task>"
            + "<ac:task-status>complete</ac:task-status><ac:task-body>done</ac:task-body></ac:task></ac:task-list>", null);

        String html = renderer.render(page, Output.DISPLAY);

        assertThat(Jsoup.parse(html).select("ul.toc a[href=#id-Firstpart]").text()).isEqualTo("First part");
        assertThat(Jsoup.parse(html).select("h2").attr("id")).isEqualTo("id-Firstpart");
        assertThat(Jsoup.parse(html).select("li.checked").text()).isEqualTo("☑ done");
    }

    @Test
    void what_is_folded_away_on_the_screen_is_open_on_paper() {
        HostPage page = bed.wiki.pages().create(bed.space("A"), null, "Page", macro("expand", "title", "More", rich("<p>body</p>")), null);

        assertThat(renderer.render(page, Output.DISPLAY)).contains("<details");
        assertThat(renderer.render(page, Output.PDF)).contains("<p>body</p>").doesNotContain("<details");
    }

    @Test
    void apps_are_shown_every_macro_of_a_page_before_those_inside_it() throws Exception {
        List<MacroDefinition> seen = new ArrayList<>();

        new HostXhtmlContent().handleMacroDefinitions("<p>&nbsp;</p>" + macro("panel", "title", "P", rich(macro("echo", "word", "w", "")))
            + macro("code", "a", "b", "<ac:plain-text-body><![CDATA[" + macro("not", "a", "b", "") + "]]></ac:plain-text-body>"), null, seen::add);

        assertThat(seen).extracting(MacroDefinition::getName).containsExactly("panel", "echo", "code");
        assertThat(seen.get(1).getParameters()).containsEntry("word", "w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "a & b", "<p></p", "<x:y/>", "&unheardof;", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;", "</storage>"})
    void malformed_pages_are_refused_with_a_reason(String storage) {
        PagesTest.refused(WikiRefusal.INVALID, () -> StorageFormat.check(storage));
    }

    @Test
    void a_page_may_be_deep_and_no_deeper() {
        assertThat(view("<div>".repeat(199) + "<p/>" + "</div>".repeat(199))).contains("<p></p>");
        PagesTest.refused(WikiRefusal.INVALID, () -> StorageFormat.check("<div>".repeat(100_000) + "</div>".repeat(100_000)));
    }

    private String view(String storage) {
        return renderer.render(storage, new HostConversionContext(null, "A", Output.DISPLAY));
    }

    private static String macro(String name, String parameter, String value, String body) {
        return OPEN.formatted(name) + "<ac:parameter ac:name=\"" + parameter + "\">" + value + "</ac:parameter>" + body + CLOSE;
    }

    private static String rich(String body) {
        return "<ac:rich-text-body>" + body + "</ac:rich-text-body>";
    }
}
