package org.groundswell.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void somebody_without_a_key_is_anonymous() {
        assertThat(Person.ANONYMOUS.isAnonymous()).isTrue();
        assertThat(new Person("ada").isAnonymous()).isFalse();
    }
}
