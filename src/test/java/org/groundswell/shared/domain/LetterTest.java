package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final Person ADA = new Person("ada");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Hello\r\nBcc: all@example.org", "Hello\nBcc: x", "a\rb", "a\u0000b", "a\u2028b", "a\u0085b"})
    void a_subject_or_header_of_more_than_a_line_is_no_letter(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ADA, line, "-", "-", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ADA, "Hello", "-", "-", Map.of("X-Note", line)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ADA, "Hello", "-", "-", Map.of("X" + line + "\n", "note")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "Grüße \uD83C\uDF0D", "مرحبا"})
    void any_other_line_is(String line) {
        assertThat(new Letter(ADA, line, "-", "-", Map.of("X-Note", line)).subject()).isEqualTo(line);
    }

    @Test
    void nobody_gets_no_letter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(Person.ANONYMOUS, "Hello", "-", "-", Map.of()));
    }
}
