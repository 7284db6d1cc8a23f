package org.groundswell.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.shared.domain.CurrentReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPageTest {
    private static final String EVIL = "<script>alert('x')</script> $evil";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_refused_page_says_why_and_shows_the_way_to_log_in(String language) {
        CurrentReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
        Document page = page(reader, true);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(EVIL);
        assertThat(page.selectFirst("a").attr("href")).isEqualTo("/login?x=\"");
        assertThat(page(reader, false).select("a")).as("whoever is logged in already").isEmpty();
    }

    private static Document page(CurrentReader reader, boolean anonymous) {
        Map<String, Object> values = Map.of("title", Html.text(EVIL), "sentence", Html.text(EVIL), "login", Html.text("/login?x=\""), "anonymous", anonymous);
        List<String> both = TemplateEngines.all().stream().map((TemplateRenderer engine) ->
            new Templates(engine, new BundleTexts(), reader).render("shared/page-refused.vm", values).toString()).toList();
        assertThat(both.get(0)).isEqualTo(both.get(1));
        return Jsoup.parse(both.get(0));
    }
}
