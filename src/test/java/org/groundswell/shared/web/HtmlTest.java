package org.groundswell.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "&lt;b&gt;", "a & b", "\u202Eright to left", "\uD83D\uDE80"})
    void whatever_is_typed_comes_out_as_the_same_text(String typed) {
        Document page = Jsoup.parseBodyFragment("<p title=\"" + Html.text(typed) + "\" id='" + Html.text(typed) + "'>" + Html.text(typed) + "</p>");
        assertThat(page.body().children()).hasSize(1);
        assertThat(page.selectFirst("p").wholeText()).isEqualTo(typed);
        assertThat(page.selectFirst("p").attr("title")).isEqualTo(typed);
        assertThat(page.selectFirst("p").attr("id")).isEqualTo(typed);
        assertThat(page.selectFirst("p").childrenSize()).isZero();
    }

    @Test
    void the_wiki_is_told_that_it_is_escaped_already() throws NoSuchMethodException {
        assertThat(Html.class.getMethod("toString").isAnnotationPresent(HtmlSafe.class)).isTrue();
    }

    @Test
    void arguments_of_texts_are_escaped_once() {
        TextsView texts = new TextsView((locale, key, arguments) -> key + arguments[0], Locale.ENGLISH);
        assertThat(texts.of("x:", "<b>")).hasToString("x:&lt;b&gt;");
        assertThat(texts.of("x:", Html.text("<b>"))).hasToString("x:&lt;b&gt;");
        assertThat(texts.of("x:", 3)).hasToString("x:3");
    }
}
