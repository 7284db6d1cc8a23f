package org.groundswell.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is wound. */
public final class WoundClock extends Clock {
    private volatile Instant now = Instant.parse("2026-03-02T10:15:30Z");

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Berlin");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void wind(Duration forward) {
        now = now.plus(forward);
    }
}
