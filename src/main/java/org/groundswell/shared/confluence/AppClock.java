package org.groundswell.shared.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The wiki's time in its own zone; in development mode it can be wound, because pledges have dates that tests do not wait for. */
@Component
public class AppClock extends Clock {
    static final String OFFSET_SECONDS = "groundswell.clock.offset.seconds";
    private static final String DEVELOPMENT = "atlassian.dev.mode";

    private final Clock clock;

    public AppClock() {
        this(Clock.systemDefaultZone());
    }

    private AppClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AppClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        Duration offset = Boolean.getBoolean(DEVELOPMENT) ? Duration.ofSeconds(Long.getLong(OFFSET_SECONDS, 0)) : Duration.ZERO;
        return clock.instant().plus(offset);
    }
}
