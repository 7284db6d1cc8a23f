package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void searched_texts_hold_letters_and_digits_only_and_fit_their_column() {
        assertThat(SearchWords.text(450, "Größe & Übergabe", "100%_sure")).isEqualTo("grosse ubergabe 100 sure");
        assertThat(SearchWords.text(450, "\ufdfa".repeat(100))).hasSizeLessThanOrEqualTo(450);
        assertThat(SearchWords.key("ß".repeat(200), 255)).hasSize(255);
        assertThat(SearchWords.sought("%_ \u0000")).isEmpty();
        assertThat(SearchWords.sought("a b c d e f g")).hasSize(5);
    }

    @Test
    void accents_go_and_the_vowels_of_other_scripts_stay() {
        assertThat(SearchWords.small("ÉCOLE İstanbul Ǆ ẞ")).isEqualTo("ecole istanbul dz ss");
        assertThat(SearchWords.small("का")).isNotEqualTo(SearchWords.small("की"));
        assertThat(SearchWords.sought("हिन्दी 한국어")).containsExactly("हिन्दी", "한국어");
    }
}
