package org.groundswell.host.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import example.board.MarkupView;
import example.board.RowView;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.host.web.TinyApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTemplateRendererTest {
    private final Set<String> listed = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void what_a_template_inserts_is_escaped() {
        assertThat(render("$x $!x ${x} #set($y = $x)$y", Map.of("x", "<a href='\"'>&"))).doesNotContain("<a")
            .startsWith("&lt;a href=&#39;&quot;&#39;&gt;&amp; ");
        assertThat(render("#foreach($w in $words)$w#end", Map.of("words", List.of("<", ">")))).isEqualTo("&lt;&gt;");
    }

    @Test
    void markup_is_left_alone_if_its_name_or_its_type_says_so() {
        assertThat(render("$bodyHtml $panel.get('bodyHtml') $markup", Map.of("bodyHtml", "<b>", "panel", Map.of("bodyHtml", "<u>"),
            "markup", new MarkupView()))).isEqualTo("<b> &lt;u&gt; <i>markup</i>");
    }

    @Test
    void only_the_last_name_of_a_reference_says_html() {
        assertThat(HtmlEscaping.saysHtml("$bodyHtml")).isTrue();
        assertThat(HtmlEscaping.saysHtml("$!{panel.getViewHtml($x.y)}")).isTrue();
        assertThat(HtmlEscaping.saysHtml("$bodyHtml.substring(1)")).isFalse();
        assertThat(HtmlEscaping.saysHtml("$x.of($bodyHtml)")).isFalse();
    }

    @Test
    void a_method_of_an_app_that_no_allowlist_names_stays_as_it_was_written() {
        Map<String, Object> row = Map.of("row", new RowView("ada"));
        assertThat(render("$row.title|$row.getTitle()|$row.with('a', 1)|$!row.secret|", row))
            .isEqualTo("$row.title|$row.getTitle()|$row.with('a', 1)||");
        assertThat(render("#if($row.secret)yes#else no#end", row)).isEqualTo(" no");
    }

    @Test
    void a_listed_method_is_called_in_both_spellings() {
        listed.addAll(List.of("example.board.RowView#getTitle()", "example.board.RowView#with(java.lang.String,int)"));
        assertThat(render("$row.title $row.getTitle() $row.with('a', 1)", Map.of("row", new RowView("a"))))
            .isEqualTo("&lt;b&gt;a&lt;/b&gt; &lt;b&gt;a&lt;/b&gt; a1");
    }

    @Test
    void an_inherited_method_is_listed_under_the_class_that_declares_it() {
        listed.add("example.board.RowView#getName()");
        assertThat(render("$row.name", Map.of("row", new RowView("a")))).isEqualTo("$row.name");
        listed.add("example.board.NamedView#getName()");
        assertThat(render("$row.name", Map.of("row", new RowView("a")))).isEqualTo("a");
    }

    @Test
    void texts_numbers_lists_and_maps_need_no_allowlist() {
        Map<String, Object> values = Map.of("text", "Abc", "number", 7, "list", List.of("x", "y"), "map", Map.of("k", "v"));
        assertThat(render("$text.length() $text.substring(1) $number.intValue() $list.size() $list.get(1) $map.k $map.get('k')"
            + "#foreach($e in $map.entrySet()) $e.key=$e.value#end", values)).isEqualTo("3 bc 7 2 y v v k=v");
    }

    @Test
    void other_classes_of_the_jdk_are_blocked() {
        assertThat(render("$path.toUri() $text.class.name $text.getClass()", Map.of("path", folder, "text", "a")))
            .isEqualTo("$path.toUri() $text.class.name $text.getClass()");
    }

    @Test
    void a_blocked_call_is_logged_once_with_the_line_that_would_allow_it() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            render("$row.with('a', 1) $row.with('b', 2)", Map.of("row", new RowView("a")));
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).containsOnlyOnce("example.board.RowView#with(java.lang.String,int)")
            .contains("WARN");
    }

    @Test
    void a_template_is_found_in_the_app_with_and_without_a_slash_and_a_missing_one_is_an_error() {
        HostTemplateRenderer renderer = renderer("#parse('/part.vm')");
        new TinyApp(folder).file("part.vm", "part");
        for (String name : List.of("page.vm", "/page.vm")) {
            StringWriter writer = new StringWriter();
            renderer.render(name, Map.of(), writer);
            assertThat(writer).hasToString("part");
        }
        assertThatThrownBy(() -> renderer.render("none.vm", Map.of(), new StringWriter())).isInstanceOf(RenderingException.class)
            .hasMessageContaining("none.vm");
    }

    @Test
    void the_old_dialect_is_understood() {
        assertThat(render("#set($a-b = 'x')#if('')t#end$a-b", Map.of())).isEqualTo("tx");
        assertThat(render("<p>\n#if(true)\n  x\n#end\n</p>", Map.of())).isEqualTo("<p>\n  x\n</p>");
    }

    @Test
    void a_template_cannot_change_what_it_is_given() {
        assertThat(render("#set($map.k = 'w')$map.k", Map.of("map", new HashMap<>(Map.of("k", "v"))))).isEqualTo("v");
    }

    private String render(String template, Map<String, Object> values) {
        StringWriter writer = new StringWriter();
        renderer(template).render("page.vm", values, writer);
        return writer.toString();
    }

    private HostTemplateRenderer renderer(String template) {
        return new HostTemplateRenderer(new TinyApp(folder).file("page.vm", template)::resource, new Allowlist(listed::contains));
    }
}
