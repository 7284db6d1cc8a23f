package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"CHANGE", "~eve", "~\u00fc.b@example.org"})
    void what_a_space_can_be_called_names_one(String key) {
        assertThat(SpaceKey.parse(key)).contains(new SpaceKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\0", "A\0", "A\nB", "\u0085"})
    void what_none_can_be_called_names_none(String key) {
        assertThat(SpaceKey.parse(key)).isEmpty();
    }

    @Test
    void nothing_and_far_too_much_name_none() {
        assertThat(SpaceKey.parse(null)).isEmpty();
        assertThat(SpaceKey.parse("x".repeat(255))).isPresent();
        assertThat(SpaceKey.parse("x".repeat(256))).isEmpty();
    }
}
