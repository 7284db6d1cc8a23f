package org.groundswell.host.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The clock that tests and demonstrations wind forward: a system property that the app under development adds to its time. */
final class TestClock {
    private final Optional<String> property;

    TestClock(Optional<String> property) {
        this.property = property;
    }

    boolean canBeWound() {
        return property.isPresent();
    }

    boolean wound() {
        return !ahead().isZero();
    }

    Duration ahead() {
        return Duration.ofSeconds(property.map(Long::getLong).orElse(0L));
    }

    Instant now() {
        return Instant.now().plus(ahead());
    }

    void wind(Duration further) {
        set(ahead().plus(further));
    }

    void reset() {
        set(Duration.ZERO);
    }

    private void set(Duration ahead) {
        property.ifPresent(name -> System.setProperty(name, Long.toString(ahead.toSeconds())));
    }
}
