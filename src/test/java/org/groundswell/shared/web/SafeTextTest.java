package org.groundswell.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void lines_stay_lines() {
        assertThat(SafeText.paragraph("one\ntwo")).hasToString("one<br>two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "see https://example.org/a?b=1&c=2.|https://example.org/a?b=1&c=2",
        "(http://example.org/x)|http://example.org/x",
        "HTTPS://EXAMPLE.ORG/, yes|HTTPS://EXAMPLE.ORG/"})
    void a_bare_address_becomes_a_link_without_the_sentence_around_it(String text, String address) {
        Document page = Jsoup.parseBodyFragment(SafeText.paragraph(text).toString());
        assertThat(page.selectFirst("a").attr("href")).isEqualTo(address);
        assertThat(page.selectFirst("a").attr("rel")).isEqualTo("nofollow noopener");
        assertThat(page.body().wholeText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://example.org/x", "<a href='https://x.example'>", "https://", "www.example.org",
        "https://x.example/\"onmouseover=\"alert(1)", "[x](javascript:alert(1))", "<script>alert(1)</script>"})
    void nothing_else_becomes_markup(String text) {
        Document page = Jsoup.parseBodyFragment(SafeText.paragraph(text).toString());
        assertThat(page.body().wholeText()).isEqualTo(text);
        assertThat(page.body().children().not("a[href^=https://x.example]")).isEmpty();
        assertThat(page.select("a")).allSatisfy(link -> assertThat(link.attributesSize()).isEqualTo(2));
    }

    @Test
    void a_hundred_thousand_characters_are_no_trouble() {
        assertThat(SafeText.paragraph("https://" + "a.".repeat(50_000)).toString()).startsWith("<a href=");
    }

    @Test
    void what_is_marked_leads_somewhere_or_stands_out_and_stays_text() {
        List<SafeText.Marked> marks = List.of(new SafeText.Marked(4, 9, Html.text("/topics?a=1&b=\"2")), new SafeText.Marked(14, 19, Html.EMPTY));
        assertThat(SafeText.paragraph("See #<b>x and @<b>y.", marks).toString())
            .isEqualTo("See <a href=\"/topics?a=1&amp;b=&quot;2\">#&lt;b&gt;x</a> and <b>@&lt;b&gt;y</b>.");
        assertThat(SafeText.paragraph("a\nhttps://example.org", List.of()).toString()).isEqualTo(SafeText.paragraph("a\nhttps://example.org").toString());
    }
}
