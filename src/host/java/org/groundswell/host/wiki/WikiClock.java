package org.groundswell.host.wiki;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The wiki's time: the machine's, wound forward by the seconds a system property says, so that weeks pass in a test. */
public final class WikiClock extends Clock {
    private final Clock machine;
    private final String property;

    /** @param property name of the system property with the seconds the wiki is ahead */
    public WikiClock(Clock machine, String property) {
        this.machine = machine;
        this.property = property;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WikiClock(machine.withZone(zone), property);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(Duration.ofSeconds(Long.getLong(property, 0)));
    }
}
