package org.groundswell.outloud.circle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.circle.domain.Circle.State.ENDED;
import static org.groundswell.outloud.circle.domain.Circle.State.FOUNDED;
import static org.groundswell.outloud.circle.domain.Circle.State.RUNNING;
import static org.groundswell.outloud.circle.domain.Circle.State.WIPED;
import static org.groundswell.shared.Refusals.refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Instant END = NOW.plus(Duration.ofDays(10));

    /** Every state against everything that can happen to a circle. */
    @ParameterizedTest
    @CsvSource({
        "FOUNDED, joined, RUNNING", "RUNNING, joined, RUNNING", "ENDED, joined, CIRCLE_ENDED", "WIPED, joined, CIRCLE_ENDED",
        "FOUNDED, ended, ENDED", "RUNNING, ended, ENDED", "ENDED, ended, ENDED", "WIPED, ended, WIPED",
        "FOUNDED, day passed, ENDED", "RUNNING, day passed, ENDED", "ENDED, day passed, ENDED", "WIPED, day passed, WIPED",
        "FOUNDED, day before, FOUNDED", "RUNNING, day before, RUNNING", "ENDED, day before, ENDED", "WIPED, day before, WIPED",
        "FOUNDED, wiped, CIRCLE_GOES_ON", "RUNNING, wiped, CIRCLE_GOES_ON", "ENDED, wiped, WIPED", "WIPED, wiped, WIPED"})
    void each_state_answers_each_event(Circle.State from, String event, String outcome) {
        Circle circle = circle(from, false);
        String said = switch (event) {
            case "joined" -> from == ENDED || from == WIPED ? refusal(() -> circle.joined(NOW)).name() : circle.joined(NOW).state().name();
            case "ended" -> circle.ended(NOW).state().name();
            case "day passed" -> circle.at(END).state().name();
            case "day before" -> circle.at(END.minusMillis(1)).state().name();
            default -> circle.open() ? refusal(() -> circle.wiped(NOW)).name() : circle.wiped(NOW).state().name();
        };
        assertThat(said).isEqualTo(outcome);
    }

    @Test
    void what_has_ended_is_read_on_unless_it_shall_go_and_nothing_begins_in_it() {
        assertThat(List.of(FOUNDED, RUNNING)).allMatch(state -> circle(state, true).readable() && circle(state, true).open());
        assertThat(circle(ENDED, false).readable()).isTrue();
        assertThat(circle(ENDED, true).readable()).isFalse();
        assertThat(circle(WIPED, false).readable()).isFalse();
        assertThat(circle(RUNNING, true).at(END).readable()).as("even before anybody looked after it").isFalse();
        assertThat(refusal(() -> circle(ENDED, false).demandOpen())).isEqualTo(CircleRefusal.CIRCLE_ENDED);
    }

    @Test
    void an_end_that_comes_early_is_the_end_and_one_that_is_past_keeps_its_time() {
        assertThat(circle(RUNNING, false).ended(NOW).endsAt()).isEqualTo(NOW);
        assertThat(circle(RUNNING, false).at(END.plusSeconds(5)).since()).isEqualTo(END);
        assertThat(circle(ENDED, false).ended(NOW)).isEqualTo(circle(ENDED, false));
        assertThat(circle(ENDED, false).deserted().wipe()).isTrue();
    }

    @Test
    void the_last_day_counts_whole() {
        CircleWords words = CircleWords.of(" Rehearsal ", "we try\r\nthings", "2026-03-10", true, NOW, ZONE);
        assertThat(words).isEqualTo(new CircleWords("Rehearsal", "we try\nthings", LocalDate.of(2026, 3, 11).atStartOfDay(ZONE).toInstant(), true));
        Circle circle = Circle.founded(words, NOW);
        assertThat(circle.state()).isEqualTo(FOUNDED);
        assertThat(circle.at(Instant.parse("2026-03-10T22:59:59Z")).open()).isTrue();
        assertThat(circle.at(Instant.parse("2026-03-10T23:00:00Z")).open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2027-03-02"})
    void it_ends_after_today_and_within_a_year(String day) {
        assertThat(CircleWords.of("R", "", day, false, NOW, ZONE).endsAt()).isAfter(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-01", "2027-03-03", "soon", "", "2026-02-30"})
    void another_day_is_refused_and_so_is_none(String day) {
        assertThat(refusal(() -> CircleWords.of("R", "", day, false, NOW, ZONE))).isEqualTo(CircleRefusal.BAD_CIRCLE_END);
        assertThat(refusal(() -> CircleWords.of("R", "", null, false, NOW, ZONE))).isEqualTo(CircleRefusal.BAD_CIRCLE_END);
    }

    @Test
    void it_has_a_name_of_a_hundred_letters_at_most_and_perhaps_a_purpose() {
        assertThat(CircleWords.of("x".repeat(100), null, "2026-03-10", false, NOW, ZONE).purpose()).isEmpty();
        assertThat(refusal(() -> CircleWords.of("x".repeat(101), null, "2026-03-10", false, NOW, ZONE))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(refusal(() -> CircleWords.of("\u200b", null, "2026-03-10", false, NOW, ZONE))).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refusal(() -> CircleWords.of("x", "y".repeat(451), "2026-03-10", false, NOW, ZONE))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    private static Circle circle(Circle.State state, boolean wipe) {
        return new Circle(1, new Ref("C".repeat(22)), "Rehearsal", "", state, END, wipe, NOW.minusSeconds(60));
    }
}
