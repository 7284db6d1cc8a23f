package org.groundswell.community.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.community.desk.domain.Desk;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.outloud.Evil;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.domain.DeskItems.Part;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk looks like, on both engines. */
class DeskPageTest {
    private static final Who ANYBODY = new Who(Who.Kind.NAMED, new Profile("Name " + Evil.WORDS, null));
    private final Map<Part, Desk.Some> parts = new EnumMap<>(Part.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothing_anybody_wrote_becomes_markup_and_what_is_late_says_so_in_words(String language) {
        for (Part part : Part.values()) {
            parts.put(part, new Desk.Some(List.of(new DeskItems.Item(0, Evil.WORDS, "/x", part == Part.BOARDS ? null : ANYBODY, Instant.EPOCH, part == Part.ASKS)), part == Part.ASKS));
        }
        Document seen = seen(null, language);
        assertThat(seen.select("script, .evil")).isEmpty();
        assertThat(seen.select(".gs-desk-title a").eachText()).hasSize(4).containsOnly(Evil.WORDS);
        assertThat(seen.select(".gs-late .gs-desk-late").text()).isNotBlank();
        assertThat(seen.select(".gs-desk-late")).hasSize(1);
        assertThat(seen.select("[aria-labelledby=gs-desk-newcomers] b").text()).isEqualTo("Name " + Evil.WORDS);
        assertThat(seen.select(".gs-desk-tended a").text()).isEqualTo("Community " + Evil.WORDS);
        assertThat(seen.select(".gs-more a").eachAttr("href")).containsExactly("/wiki/plugins/servlet/groundswell/desk?part=asks");
    }

    @Test
    void where_there_is_nothing_it_says_so_kindly_and_one_part_leads_back_to_all() {
        IntStream.range(0, Part.values().length).forEach(at -> parts.put(Part.values()[at], new Desk.Some(List.of(), false)));
        assertThat(seen(null, "en").select(".gs-desk-part").eachText()).containsExactly("Asked, and nobody is on it Nothing that was asked is left alone.",
            "Here for the first time Nobody new in the last two weeks.", "Quiet pledge boards No board has been quiet for 30 days.",
            "Challenges without an answer Every challenge has its answer.");
        parts.keySet().retainAll(List.of(Part.BOARDS));
        assertThat(seen(Part.BOARDS, "en").select(".gs-more a").attr("href")).isEqualTo("/wiki/plugins/servlet/groundswell/desk");
    }

    private Document seen(Part part, String language) {
        Community community = Community.begun(new PageId(7), null, new SpaceKey("DEMO"), true, CommunityKind.parse(Map.of()), "Community " + Evil.WORDS, OneReader.ADA, Instant.EPOCH);
        List<String> results = new ArrayList<>();
        for (TemplateRenderer engine : TemplateEngines.all()) {
            OneReader reader = new OneReader(OneReader.ADA, Locale.forLanguageTag(language));
            Templates templates = new Templates(engine, new BundleTexts(), reader);
            Speech speech = new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, new WoundClock());
            results.add(templates.render("community/desk.vm", Map.of("desk", new DeskView(new Desk(List.of(community), false, parts), part, speech.onScreen("community")))).toString());
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(Evil.linesLeft(results.get(0))).as("a reference nobody filled").isEmpty();
        return Jsoup.parse(results.get(0));
    }
}
