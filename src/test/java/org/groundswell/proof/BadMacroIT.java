package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.host.RunningHost;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.proof.Fixture.Board;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BadMacroIT {
    private static final String ENGLISH = "macro-english";
    private static final String GERMAN = "macro-german";
    private static Fixture fixture;
    private static String space;

    private record Bad(String parameter, String value, String code) {
    }

    @BeforeAll
    static void a_space_and_two_languages() {
        fixture = new Fixture(RunningHost.url());
        space = fixture.space();
        Cast cast = new Cast(RunningHost.service(WikiParts.class));
        cast.person(ENGLISH);
        cast.person(GERMAN);
        cast.speaks(ENGLISH, Locale.ENGLISH);
        cast.speaks(GERMAN, Locale.GERMAN);
    }

    private static Stream<Bad> bad() {
        return Stream.of(
            new Bad("question", "", "TEXT_BLANK"), new Bad("question", " \u200B\u00A0 ", "TEXT_BLANK"),
            new Bad("question", "q".repeat(256), "TEXT_TOO_LONG"), new Bad("question", "q".repeat(100_000), "TEXT_TOO_LONG"),
            new Bad("question", "\uD83C\uDF0D".repeat(128), "TEXT_TOO_LONG"), new Bad("question", "a\u0084b", "TEXT_NOT_PRINTABLE"),
            new Bad("closes", "tomorrow", "BAD_DATE"), new Bad("closes", "2026-02-30", "BAD_DATE"),
            new Bad("closes", "20260101", "BAD_DATE"),
            new Bad("closes", "01.02.2027", "BAD_DATE"), new Bad("closes", "+999999-01-01", "BAD_DATE"),
            new Bad("closes", "c".repeat(100_000), "BAD_DATE"),
            new Bad("target", "0", "BAD_TARGET"), new Bad("target", "-5", "BAD_TARGET"), new Bad("target", "1.5", "BAD_TARGET"),
            new Bad("target", "many", "BAD_TARGET"), new Bad("target", "99999999999999999999", "BAD_TARGET"),
            new Bad("target", "\u0661", "BAD_TARGET"),
            new Bad("themes", "t".repeat(41), "TEXT_TOO_LONG"), new Bad("themes", "1,2,3,4,5,6,7,8,9,10,11,12,13", "TOO_MANY_THEMES"),
            new Bad("board", "../x", "BAD_BOARD"), new Bad("board", "b".repeat(41), "BAD_BOARD"),
            new Bad("board", "two words", "BAD_BOARD"),
            new Bad("board", "b\u00E4r", "BAD_BOARD"), new Bad("board", "page-1", "BAD_BOARD"));
    }

    @TestFactory
    Stream<DynamicTest> an_unusable_parameter_is_explained_in_its_place_and_nothing_is_stored() {
        return bad().map(bad -> DynamicTest.dynamicTest(bad.parameter() + " " + bad.code() + " " + shown(bad.value()), () -> {
            Map<String, String> parameters = new LinkedHashMap<>(Map.of("question", "What will you do?"));
            parameters.put(bad.parameter(), bad.value());
            Ledger before = Ledger.now();
            Board page = new Board(space, fixture.page(fixture.as("admin"), space, "Bad " + Fixture.token(),
                "<p>before</p>" + Fixture.macro(parameters) + "<p>after</p>"), "-");
            String english = "";
            String german = "";
            for (String way : WaysToRead.page(page)) {
                english = explained(way, ENGLISH, bad.code());
                german = explained(way, GERMAN, bad.code());
            }
            assertThat(english).isNotEqualTo(german);
            assertThat(Ledger.now()).isEqualTo(before);
        }));
    }

    @Test
    void a_board_keeps_its_settings_when_its_macro_is_edited_to_something_unusable() {
        Board board = fixture.board(fixture.as("admin"), space);
        board.pledge(fixture.as("admin"), "stay calm");
        fixture.edit(fixture.as("admin"), board.page(), Fixture.macro(Map.of("question", "q".repeat(256), "board", board.token())));
        assertThat(fixture.as(ENGLISH).get(board.path()).ok().text("question")).isEqualTo("What will you do?");
        fixture.edit(fixture.as("admin"), board.page(), Fixture.macro(Map.of("question", "Better?", "board", board.token())));
        assertThat(fixture.as(ENGLISH).get(board.path()).ok().text("question")).isEqualTo("Better?");
        assertThat(fixture.as(ENGLISH).get(board.path()).ok().json().path("pledges").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_can_take_the_nameless_board_of_a_page_that_is_still_to_come() {
        HostClient early = fixture.as(ENGLISH);
        long last = fixture.page(early, space, "Early " + Fixture.token(), "<p>what is the last id?</p>");
        String coming = "page-" + (last + 2);
        fixture.page(early, space, "Trap " + Fixture.token(), Fixture.macro(Map.of("question", "A trap?", "board", coming)));
        long page = fixture.page(fixture.as("admin"), space, "Late " + Fixture.token(), Fixture.macro(Map.of("question", "And here?")));
        assertThat("page-" + page).as("the page whose board was to be taken").isEqualTo(coming);
        String board = HostClient.APP + "/boards/" + coming + "?page=" + page;
        assertThat(fixture.as(GERMAN).get(board).ok().text("question")).isEqualTo("And here?");
        assertThat(fixture.as(GERMAN).get(board).ok().text("pagePath")).contains(String.valueOf(page));
    }

    private static String explained(String way, String person, String code) {
        Document page = Jsoup.parse(fixture.as(person).get(way).ok().body());
        assertThat(page.text()).as(way).contains("before").contains("after");
        var panel = page.select("[data-gs-code=" + code + "]");
        assertThat(panel).as(way + " " + page.text()).hasSize(1);
        assertThat(panel.text()).isNotBlank().doesNotContain("org.groundswell", "{0}", "Exception");
        return panel.text();
    }

    private static String shown(String value) {
        return value.length() > 30 ? value.length() + " characters" : "'" + value + "'";
    }
}
