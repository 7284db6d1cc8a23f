package org.groundswell.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardSettingsTest {
    @Test
    void a_question_is_enough() {
        assertThat(BoardSettings.parse(Map.of("question", " What will you do? ", "closes", " ", "target", "", "themes", "")))
            .isEqualTo(new BoardSettings("What will you do?", Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void closing_day_target_and_themes_are_read() {
        assertThat(BoardSettings.parse(Map.of("question", "Q", "closes", "2026-12-24", "target", "50", "themes", "Waiting, Kindness,,Waiting")))
            .isEqualTo(new BoardSettings("Q", Optional.of(LocalDate.of(2026, 12, 24)), Optional.of(50), List.of("Waiting", "Kindness")));
    }

    @ParameterizedTest
    @CsvSource({"closes, soon, BAD_DATE", "closes, 2026-02-30, BAD_DATE", "closes, 24.12.2026, BAD_DATE", "closes, +12026-01-01, BAD_DATE",
        "target, 0, BAD_TARGET", "target, -1, BAD_TARGET", "target, many, BAD_TARGET", "target, 1000001, BAD_TARGET", "target, 99999999999, BAD_TARGET"})
    void what_cannot_be_used_is_refused_at_its_field(String field, String value, String refusal) {
        Refused refused = catchThrowableOfType(Refused.class, () -> BoardSettings.parse(Map.of("question", "Q", field, value)));
        assertThat(refused.refusal().name()).isEqualTo(refusal);
        assertThat(refused.field()).contains(field);
    }

    @Test
    void a_board_needs_a_question_of_at_most_255_characters() {
        assertThat(refusal(() -> BoardSettings.parse(Map.of()))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> BoardSettings.parse(Map.of("question", "x".repeat(256))))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    @Test
    void a_board_has_ten_themes_of_forty_characters_at_most() {
        assertThat(BoardSettings.parse(Map.of("question", "Q", "themes", "a,b,c,d,e,f,g,h,i,j")).themes()).hasSize(10);
        assertThat(refusal(() -> BoardSettings.parse(Map.of("question", "Q", "themes", "a,b,c,d,e,f,g,h,i,j,k")))).isEqualTo(PledgeRefusal.TOO_MANY_THEMES);
        assertThat(refusal(() -> BoardSettings.parse(Map.of("question", "Q", "themes", "x".repeat(41))))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24T22:59:59.999Z, OPEN", "2026-12-24T23:00:00Z, HARVEST", "2026-12-23T23:00:00Z, OPEN", "2027-01-01T00:00:00Z, HARVEST"})
    void a_closing_day_counts_to_its_end_where_the_wiki_is(Instant now, Phase phase) {
        assertThat(board("2026-12-24").phase(Clock.fixed(now, ZoneId.of("Europe/Berlin")))).isEqualTo(phase);
    }

    @Test
    void a_board_without_closing_day_stays_open() {
        assertThat(board("").phase(Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), ZoneId.of("UTC")))).isEqualTo(Phase.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "x'--", "\u00e4", "12345678901234567890123456789012345678901"})
    void a_token_is_letters_digits_and_hyphens(String token) {
        assertThat(refusal(() -> BoardSpot.onPage(new PageId(1), token))).isEqualTo(PledgeRefusal.BAD_BOARD);
        assertThat(refusal(() -> BoardSpot.named(token, new PageId(1)))).isEqualTo(PledgeRefusal.BOARD_NOT_FOUND);
    }

    @Test
    void a_macro_without_token_means_the_nameless_board_of_its_page() {
        assertThat(BoardSpot.onPage(new PageId(7), null).token()).isEqualTo(new BoardToken("page-7"));
        assertThat(BoardSpot.onPage(new PageId(7), " ").token()).isEqualTo(BoardToken.nameless(new PageId(7)));
        assertThat(BoardSpot.onPage(new PageId(7), " abc ").token()).isEqualTo(new BoardToken("abc"));
    }

    @Test
    void filters_sorts_names_and_states_are_known_words() {
        Window window = new Window(5, null);
        assertThat(PledgeQuery.parse("", null, window)).isEqualTo(PledgeQuery.newest(5));
        assertThat(PledgeQuery.parse("kept", "joined", window)).isEqualTo(new PledgeQuery(PledgeQuery.Filter.KEPT, PledgeQuery.Sort.JOINED, 5, null));
        assertThat(refusal(() -> PledgeQuery.parse("ALL", null, window))).isEqualTo(PledgeRefusal.UNKNOWN_FILTER);
        assertThat(refusal(() -> PledgeQuery.parse(null, "x", window))).isEqualTo(PledgeRefusal.UNKNOWN_SORT);
        assertThat(refusal(() -> Identity.parse("x"))).isEqualTo(SharedRefusal.UNKNOWN_IDENTITY);
        assertThat(Identity.parse("")).isNull();
        assertThat(Identity.parse("NAME_HIDDEN")).isEqualTo(Identity.NAME_HIDDEN);
        assertThat(refusal(() -> PledgeState.parse(null))).isEqualTo(PledgeRefusal.UNKNOWN_STATE);
        assertThat(PledgeState.parse("KEPT")).isEqualTo(PledgeState.KEPT);
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusal();
    }

    private static Board board(String closes) {
        BoardSettings settings = BoardSettings.parse(Map.of("question", "Q", "closes", closes));
        return new Board(0, null, new BoardToken("t"), new PageId(1), new SpaceKey("S"), settings, Person.ANONYMOUS, Instant.EPOCH);
    }
}
