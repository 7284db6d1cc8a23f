package org.groundswell.outloud.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.outloud.Fuzzed;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.OneReader;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Ten thousand hostile lines as answers, with what makes one think so. */
class FuzzedResponsesTest {
    private static final int SAMPLE = 20;
    private static final WikiPage PAGE = new WikiPage(new PageId(7), new SpaceKey("DEMO"), "Title", "/pages/7");
    private final List<SeenResponse> responses = Fuzzed.taken(line -> seen(ResponseWords.of(ResponseKind.SUPPORT, line, line.length() > 450 ? "x" : line, null)));

    @Test
    void the_newer_engine_shows_each_of_them_as_text() {
        look(TemplateEngines.newer(), responses);
    }

    @Test
    void the_older_engine_shows_a_part_of_them_as_text() {
        look(TemplateEngines.older(), IntStream.range(0, responses.size()).filter(at -> at % SAMPLE == 0).mapToObj(responses::get).toList());
    }

    @Test
    void in_json_each_of_them_is_what_was_stored() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode read = mapper.readTree(mapper.writeValueAsString(responses.stream().map(ResponseBody::of).toList()).getBytes(StandardCharsets.UTF_8));
        for (int at = 0; at < responses.size(); at++) {
            assertThat(read.get(at).path("text").asText()).isEqualTo(responses.get(at).words().text());
            assertThat(read.get(at).path("evidence").asText()).isEqualTo(responses.get(at).words().evidence());
        }
    }

    private static void look(TemplateRenderer engine, List<SeenResponse> responses) {
        Templates templates = new Templates(engine, new BundleTexts(), OneReader.ada());
        ReaderWords words = new Speech(templates, OneReader.ada(), Wiki.ADDRESSES, Wiki.QUIET, new WoundClock()).onScreen("outloud");
        Set<String> frames = new HashSet<>();
        for (SeenResponse response : responses) {
            Html markup = templates.render("outloud/response.vm", Map.of("response", new ResponseView(response, PAGE, words), "replies", List.of(), "replied", false, "level", 3, "reply", false));
            Element shown = Jsoup.parse("<ul>" + markup + "</ul>").body();
            Element said = shown.selectFirst(".gs-text");
            Element evidence = shown.selectFirst("span[dir=auto]");
            Fuzzed.unharmed(said, response.words().text());
            Fuzzed.unharmed(evidence, response.words().evidence());
            said.empty();
            evidence.empty();
            frames.add(Fuzzed.frame(shown));
        }
        assertThat(frames).hasSize(1);
    }

    private static SeenResponse seen(ResponseWords words) {
        return new SeenResponse(Ref.random(), words, false, new Who(Who.Kind.NAMED, new Profile("Ada", null)), Identity.NAMED, Instant.EPOCH, null, false, false, 1, List.of(), Set.of());
    }
}
