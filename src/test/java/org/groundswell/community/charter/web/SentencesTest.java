package org.groundswell.community.charter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void a_line_is_cut_where_sentences_end() {
        assertThat(cut("We give. You get!  Who asks?\n\nLast line")).containsExactly(List.of("We give.", "You get!", "Who asks?"), List.of("Last line"));
    }

    @Test
    void abbreviations_and_numbers_end_no_sentence() {
        assertThat(cut("Nobody asks, z. B. On paper. On the 3. Day we stop.")).containsExactly(List.of("Nobody asks, z. B. On paper.", "On the 3. Day we stop."));
    }

    @Test
    void what_is_too_long_to_be_quoted_is_cut_between_words_and_no_letter_is_lost() {
        String word = "\uD83D\uDE42".repeat(300);
        String text = "a ".repeat(400) + word;
        List<String> parts = cut(text).get(0);
        assertThat(parts).allSatisfy(part -> assertThat(part.length()).isBetween(1, 450));
        assertThat(String.join("", parts).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(parts).noneMatch(part -> Character.isLowSurrogate(part.charAt(0)));
    }

    @Test
    void nothing_to_say_has_no_lines() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n \n")).isEmpty();
    }

    private static List<List<String>> cut(String text) {
        return Sentences.of(text).stream().map(line -> line.stream().map(part -> text.substring(part.from(), part.to())).toList()).toList();
    }
}
