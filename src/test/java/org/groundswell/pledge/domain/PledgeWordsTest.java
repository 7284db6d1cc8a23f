package org.groundswell.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PledgeWordsTest {
    @Test
    void i_will_alone_is_compulsory() {
        assertThat(PledgeWords.of("listen", null, null, null, null, null, null)).isEqualTo(new PledgeWords("listen", "", "", "", "", "", ""));
        Refused refused = catchThrowableOfType(Refused.class, () -> PledgeWords.of(" \u200b", "why", "", "", "", "", ""));
        assertThat(refused.refusal()).isEqualTo(SharedRefusal.TEXT_BLANK);
        assertThat(refused.field()).contains("iWill");
    }

    @Test
    void a_draft_may_be_empty() {
        assertThat(PledgeWords.draft(null, null, null, null, null, null, null)).isEqualTo(new PledgeWords("", "", "", "", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"iWill, 255", "why, 450", "plan, 450", "barrier, 450", "ask, 450", "theme, 40"})
    void every_field_has_its_length(String field, int most) {
        assertThat(with(field, most)).isNotNull();
        Refused refused = catchThrowableOfType(Refused.class, () -> with(field, most + 1));
        assertThat(refused.refusal()).isEqualTo(SharedRefusal.TEXT_TOO_LONG);
        assertThat(refused.field()).contains(field);
        assertThat(refused.arguments()).containsExactly(most);
    }

    private static PledgeWords with(String field, int length) {
        String text = "x".repeat(length);
        return PledgeWords.of(field.equals("iWill") ? text : "listen", field.equals("why") ? text : "", field.equals("plan") ? text : "",
            field.equals("barrier") ? text : "", field.equals("ask") ? text : "", field.equals("theme") ? text : "",
            field.equals("value") ? text : "");
    }
}
