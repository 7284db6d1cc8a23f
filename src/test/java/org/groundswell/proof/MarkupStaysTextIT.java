package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.proof.Fixture.Board;
import org.groundswell.proof.Fixture.Home;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void in_every_text_of_a_community_and_its_charter(int first) {
        inACommunity(markup(), first);
    }

    @Test
    void every_writing_of_the_world_stays_what_it_was_in_a_community_and_its_charter() {
        inACommunity(scripts(), 0);
    }

    /** Each of the community's texts in another way of writing, beginning with the first. */
    private static void inACommunity(List<String> ways, int first) {
        Iterator<String> next = Stream.iterate(first, at -> at + 1).map(at -> ways.get(at % ways.size())).iterator();
        List<String> said = new ArrayList<>();
        Supplier<String> text = () -> {
            said.add(next.next());
            return said.get(said.size() - 1);
        };
        HostClient steward = fixture.as("eve");
        HostClient member = fixture.as("ada");
        Home home = fixture.home(steward, fixture.space());
        String name = text.get() + " " + Fixture.token();
        steward.put(home.path() + "/setup", Map.of("name", name, "why", text.get(), "permission", text.get())).ok();
        member.put(home.path() + "/membership", null).ok();
        String purpose = text.get();
        String value = text.get().substring(0, Math.min(60, said.get(said.size() - 1).length()));
        said.set(said.size() - 1, value);
        home.charter(steward, Map.of("purpose", purpose, "values", List.of(value), "weGive", text.get(), "youGet", text.get(), "howToLeave", text.get(),
            "body", text.get()));
        member.put(home.path() + "/charter/signature", Map.of("no", 1, "words", text.get())).ok();
        Map<String, Object> words = Map.of("no", 1, "section", "PURPOSE", "quote", purpose, "troubles", text.get(), "better", text.get(), "evidence", text.get());
        String challenge = home.challenge(member, words);
        steward.put(HostClient.APP + "/challenges/" + challenge + "/answer", Map.of("state", "IN_TALK", "words", text.get())).ok();
        member.post(home.path() + "/candidacy", Map.of("words", text.get())).ok();
        home.charter(steward, Map.of("purpose", purpose + " now", "changeNote", text.get(), "intentNote", text.get()));
        steward.post(home.path() + "/edges", Map.of("name", text.get() + " " + Fixture.token(), "purpose", text.get())).ok();

        Answer stored = fixture.as("ben").get(HostClient.APP + "/challenges/" + challenge).ok();
        List.of("quote", "troubles", "better", "evidence").forEach(field -> assertThat(stored.text(field)).as(field).isEqualTo(words.get(field)));
        inert("/plugins/servlet/groundswell/communities?search=" + Fixture.encoded(name));
        String read = WaysToRead.pages(home).stream().map(way -> squeezed(inert(way).wholeText())).collect(Collectors.joining());
        assertThat(said).allSatisfy(one -> assertThat(read).contains(squeezed(one)));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void in_a_request_for_a_space_and_the_answer_to_it(String markup) {
        HostClient asker = fixture.as("ben");
        String request = asker.post(HostClient.APP + "/spaceRequests", Map.of("name", markup, "purpose", markup, "kind", "PRACTICE", "why", markup)).ok().text("ref");
        String page = "/plugins/servlet/groundswell/requests";
        assertThat(inert(page, fixture.as("admin")).wholeText()).contains(markup);
        fixture.as("admin").put(HostClient.APP + "/spaceRequests/" + request, Map.of("state", "DECLINED", "words", markup)).ok();
        assertThat(inert(page).wholeText().split(Pattern.quote(markup), -1)).as("name, purpose and answer").hasSizeGreaterThan(3);
        inert(page, fixture.as("admin"));
        asker.delete(HostClient.APP + "/spaceRequests/" + request).ok();
    }

    // A sentence of its own stands between blanks.
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
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
        return inert(way, fixture.as("ben"));
    }

    private static Document inert(String way, HostClient reader) {
        Document page = Jsoup.parse(reader.get(way).ok().body());
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
