package org.groundswell.care.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;

class UnsubscribingTest {
    private final Preference eve = Preference.fresh(new Person("eve"), Instant.EPOCH, ZoneOffset.UTC);

    @Property(tries = 200)
    void links_are_signed_as_the_standard_says(@ForAll @Size(min = 1, max = 64) byte[] key, @ForAll @Size(max = 200) byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        assertThat(Unsubscribing.hmac(key, message)).isEqualTo(mac.doFinal(message));
    }

    @Test
    void a_link_says_neither_who_it_is_nor_the_secret() {
        String path = Unsubscribing.path(eve, Kind.MENTIONED);
        assertThat(path).matches("/plugins/servlet/groundswell/unsubscribe/[A-Za-z0-9]{22}/MENTIONED/[\\w-]{22}").doesNotContain("eve", eve.secret().value());
        assertThat(path).isEqualTo(Unsubscribing.path(eve, Kind.MENTIONED)).isNotEqualTo(Unsubscribing.path(Preference.fresh(eve.person(), Instant.EPOCH, ZoneOffset.UTC),
            Kind.MENTIONED));
        String signature = path.substring(path.lastIndexOf('/') + 1);
        assertThat(Unsubscribing.signed(eve, "MENTIONED", signature)).isTrue();
        assertThat(Unsubscribing.signed(eve, "QUOTED", signature)).isFalse();
        assertThat(Unsubscribing.signed(eve, "MENTIONED", signature.substring(1))).isFalse();
        assertThat(Unsubscribing.signed(eve, "MENTIONED", "")).isFalse();
    }
}
