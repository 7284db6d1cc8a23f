package org.groundswell.outloud.topic.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.shared.Refusals.refusal;

import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicWordTest {
    @ParameterizedTest
    @CsvSource({
        "Handover, handover", "Übergabe, ubergabe", "ÜBERGABE, ubergabe", "Größe, grosse", "ward_4, ward-4", "Ward-4, ward-4", "ΟΔΟΣ, οδος", "हिन्दी, हिन्दी", "カフェ, カフェ",
        "2026plans, 2026plans"})
    void a_word_is_found_however_it_is_written(String typed, String slug) {
        assertThat(TopicWord.read(typed)).contains(new TopicWord(typed, slug));
        assertThat(TopicWord.of(" #" + typed + " ", "name")).isEqualTo(new TopicWord(typed, slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026", "two words", "a.b", "a#b", "x/y", "--", "a%b", "\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa"})
    void what_can_be_no_topic_is_none(String typed) {
        assertThat(TopicWord.read(typed)).isEmpty();
        assertThat(refusal(() -> TopicWord.of(typed, "name"))).isEqualTo(TopicRefusal.TOPIC_NAME_BAD);
    }

    @Test
    void a_word_has_forty_letters_at_most() {
        assertThat(TopicWord.read("a".repeat(40))).isPresent();
        assertThat(TopicWord.read("a".repeat(41))).isEmpty();
        assertThat(TopicWord.read("\ud835\udc00".repeat(40))).as("letters beyond the first plane count once").isPresent();
        assertThat(refusal(() -> TopicWord.of("a".repeat(100), "name"))).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(refusal(() -> TopicWord.of(" ", "name"))).isEqualTo(SharedRefusal.TEXT_BLANK);
    }

    @Test
    void what_one_is_typing_holds_nothing_a_database_takes_for_a_sign_of_its_own() {
        assertThat(TopicWord.prefix("#Üb%_e[r\\")).isEqualTo("ub-er");
        assertThat(TopicWord.prefix(null)).isEmpty();
        assertThat(TopicWord.prefix("x".repeat(500))).hasSize(80);
    }
}
