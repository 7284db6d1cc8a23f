package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003", "\u200b\u2060\ufeff", "\u200d\u200e\u200f", "\u3164\u2800"})
    void what_nobody_can_see_is_no_text(String typed) {
        assertThat(PlainText.paragraph(typed, "why", 10)).isEmpty();
        assertThat(refusal(() -> PlainText.compulsory(typed, "iWill", 10))).isEqualTo(SharedRefusal.TEXT_BLANK);
    }

    @ParameterizedTest
    @CsvSource({"a word or two, 20, a word or two", "exactly ten, 11, exactly ten", "the wheelchair counts, 16, the wheelchair\u2026", "the wheelchair counts, 14, the wheelchair\u2026",
        "a wheelchair, 8, a wheelc\u2026", "\ud83d\ude00\ud83d\ude00\ud83d\ude00, 2, \ud83d\ude00\ud83d\ude00\u2026"})
    void a_beginning_breaks_no_word_unless_it_must(String whole, int letters, String beginning) {
        assertThat(PlainText.beginning(whole, letters)).isEqualTo(beginning);
    }

    @Test
    void a_beginning_is_one_line() {
        assertThat(PlainText.beginning("a\nb c", 4)).isEqualTo("a b\u2026");
        assertThat(PlainText.beginning("a\nb", 4)).isEqualTo("a b");
    }

    @Test
    void nothing_at_all_is_no_text() {
        assertThat(PlainText.paragraph(null, "why", 10)).isEmpty();
        assertThat(PlainText.line(null, "why", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\u001b[1m", "a\u007fb", "a\u0080b", "a\ud83d", "\ude80b", "\ude80\ud83d", "a\ufffe", "\uffffb", "\ufdd0", "\ud83f\udfff"})
    void control_characters_halves_and_what_is_no_character_are_refused(String typed) {
        assertThat(refusal(() -> PlainText.paragraph(typed, "why", 100))).isEqualTo(SharedRefusal.TEXT_NOT_PRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude80 away", "\u05e9\u05dc\u05d5\u05dd abc", "\u202bmixed\u202c", "<b>&amp;\"'$x #set", "\ud83d\udc69\u200d\ud83d\ude80", "e\u0301"})
    void every_script_and_all_markup_stay_as_they_are(String typed) {
        assertThat(PlainText.paragraph(typed, "why", 100)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo", "one\rtwo", "one\u0085two", "one\u2028two", "one\u2029two", "one\ntwo"})
    void line_ends_become_one_kind_and_a_line_has_none(String typed) {
        assertThat(PlainText.paragraph(typed, "why", 100)).isEqualTo("one\ntwo");
        assertThat(PlainText.line(typed, "iWill", 100)).isEqualTo("one two");
    }

    @Test
    void blanks_around_go_and_tabs_inside_become_blanks() {
        assertThat(PlainText.paragraph("\u200b \n one\ttwo \u00a0\n", "why", 100)).isEqualTo("one two");
    }

    @ParameterizedTest
    @CsvSource({"255, true", "256, false", "100000, false"})
    void a_text_has_as_many_units_as_it_may(int length, boolean fits) {
        String typed = "x".repeat(length);
        if (fits) {
            assertThat(PlainText.compulsory(" " + typed + " ", "iWill", 255)).isEqualTo(typed);
        } else {
            Refused refused = catchThrowableOfType(Refused.class, () -> PlainText.compulsory(typed, "iWill", 255));
            assertThat(refused.refusal()).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
            assertThat(refused.field()).contains("iWill");
            assertThat(refused.arguments()).containsExactly(255);
        }
    }

    @Test
    void a_character_of_four_bytes_counts_as_two_units() {
        assertThat(PlainText.line("\ud83d\ude80".repeat(5), "iWill", 10)).hasSize(10);
        assertThat(refusal(() -> PlainText.line("\ud83d\ude80".repeat(5) + "x", "iWill", 10))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
    }

    @Test
    void the_beginning_of_a_text_is_one_line_of_whole_letters() {
        assertThat(PlainText.beginning("one\ntwo", 7)).isEqualTo("one two");
        assertThat(PlainText.beginning("one two", 4)).isEqualTo("one\u2026");
        assertThat(PlainText.beginning("\ud83d\ude80".repeat(3), 2)).isEqualTo("\ud83d\ude80".repeat(2) + "\u2026");
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusal();
    }
}
