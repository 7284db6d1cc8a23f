package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.host.RunningHost;
import org.groundswell.proof.Fixture.Board;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupStaysTextIT {
    private static final List<String> FIELDS = List.of("iWill", "why", "plan", "barrier", "ask");
    private static Fixture fixture;
    private static String space;

    @BeforeAll
    static void a_space() {
        fixture = new Fixture(RunningHost.url());
        space = fixture.space();
    }

    static List<String> markup() {
        return List.of(
            "<script>alert('evil')</script><img src=x onerror=alert(1)><b class=evil>bold</b>",
            "\"><svg class=evil onload=alert(1)> ' onmouseover='alert(1)' class='evil",
            "</textarea></template></script>--><i class=evil>out</i>]]>",
            "<a class=evil href=javascript:alert(1)>go</a> javascript:alert(1)",
            "&lt;b class=evil&gt; &amp;lt; &#60;script&#62; &quot;",
            "#set($x = 1)${x}$!{board.class}#include('evil')$t.of('evil') {0} %s {{evil}} ##",
            "<ac:structured-macro ac:name=\"html\"><ac:plain-text-body><![CDATA[<b class=evil>]]></ac:plain-text-body></ac:structured-macro>",
            "https://evil.example/\"onmouseover=\"alert(1) https://evil.example/'><b class=evil>");
    }

    static List<String> scripts() {
        return List.of("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD", "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 123",
            "left \u202Eright\u202C left", "\uD83D\uDC69\u200D\uD83D\uDE80 \uD83C\uDDE9\uD83C\uDDEA",
            "\u4F60\u597D \uD842\uDFB7", "z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F", "\u0130I\u0131i \u00DF");
    }

    @ParameterizedTest
    @MethodSource("markup")
    void in_every_field_of_a_pledge(String markup) {
        check(FIELDS.stream().collect(LinkedHashMap::new, (body, field) -> body.put(field, markup + " " + field), Map::putAll), markup);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_writing_of_the_world_comes_back_as_it_was_written(String text) {
        check(FIELDS.stream().collect(LinkedHashMap::new, (body, field) -> body.put(field, text + " " + field), Map::putAll), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iWill", "why", "plan", "barrier", "ask"})
    void a_field_filled_to_its_last_character_with_four_byte_characters_comes_back_whole(String field) {
        int most = field.equals("iWill") ? 255 : 450;
        String full = "\uD83C\uDF0D".repeat(most / 2) + "x".repeat(most % 2);
        Map<String, String> body = new LinkedHashMap<>(Map.of("iWill", "listen"));
        body.put(field, full);
        check(body, full);
    }

    @ParameterizedTest
    @MethodSource("markup")
    void in_the_words_of_a_join_and_the_story_of_an_outcome(String markup) {
        Board board = fixture.board(fixture.as("admin"), space);
        String pledge = board.pledge(fixture.as("ada"), "listen");
        String path = HostClient.APP + "/pledges/" + pledge;
        fixture.as("ben").put(path + "/join", Map.of("words", markup)).ok();
        fixture.as("ada").put(path + "/state", Map.of("state", "KEPT", "story", markup)).ok();
        assertThat(fixture.as("cy").get(path).ok().text("story")).isEqualTo(markup);
        assertThat(fixture.as("cy").get(path + "/joins").ok().json().path("items").get(0).path("words").asText()).isEqualTo(markup);
        Document permalink = inert(WaysToRead.permalink(pledge));
        assertThat(permalink.wholeText().split(Pattern.quote(markup), -1)).as("story and words").hasSizeGreaterThanOrEqualTo(3);
        for (String way : WaysToRead.page(board)) {
            assertThat(inert(way).wholeText()).as(way).contains(markup);
        }
    }

    @ParameterizedTest
    @MethodSource("markup")
    void in_the_question_and_the_themes_of_a_macro(String markup) {
        String token = Fixture.token();
        String storage = Fixture.macro(Map.of("question", markup, "board", token, "themes", "<b class=evil>x</b>,\"><i class=evil>"));
        Board board = new Board(space, fixture.page(fixture.as("admin"), space, "Page " + token, storage), token);
        assertThat(fixture.as("cy").get(board.path()).ok().text("question")).isEqualTo(markup);
        String pledge = board.pledge(fixture.as("ada"), Map.of("iWill", "listen", "theme", "<b class=evil>x</b>"));
        for (String way : WaysToRead.page(board)) {
            assertThat(inert(way).wholeText()).as(way).contains(markup);
        }
        inert(WaysToRead.permalink(pledge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "closes", "target", "themes"})
    void in_every_other_parameter_of_a_macro(String parameter) {
        for (String markup : markup()) {
            long page = fixture.page(fixture.as("admin"), space, "Page " + Fixture.token(), "<p>before</p>"
                + Fixture.macro(Map.of("question", "What will you do?", parameter, markup)) + "<p>after</p>");
            for (String way : WaysToRead.page(new Board(space, page, "-"))) {
                assertThat(inert(way).wholeText()).as(way).contains("before").contains("after");
            }
        }
    }

    private static void check(Map<String, String> body, String text) {
        Board board = fixture.board(fixture.as("admin"), space);
        String ref = board.pledge(fixture.as("ada"), body);
        Answer stored = fixture.as("ben").get(HostClient.APP + "/pledges/" + ref).ok();
        body.forEach((field, value) -> assertThat(stored.text(field)).as(field).isEqualTo(value));
        assertThat(stored.header("Content-Type")).startsWith("application/json");
        String shown = inert("/pages/viewpage.action?pageId=" + board.page()).wholeText();
        body.values().forEach(value -> assertThat(shown).contains(value));
        for (String way : WaysToRead.page(board)) {
            assertThat(inert(way).wholeText()).as(way).contains(text);
        }
        assertThat(inert(WaysToRead.permalink(ref)).wholeText()).contains(text);
        assertThat(inert(board.path() + "/cards/" + ref).wholeText()).contains(text);
    }

    /** @return the page, in which nothing that was typed has become an element, a handler or an address */
    private static Document inert(String way) {
        Document page = Jsoup.parse(fixture.as("ben").get(way).ok().body());
        assertThat(page.select(".evil, img[src=x], [href^=javascript]")).as(way).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList()).as(way).noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        for (Element script : page.select("script")) {
            assertThat(script.data()).as(way).doesNotContain("alert", "evil");
        }
        return page;
    }
}
