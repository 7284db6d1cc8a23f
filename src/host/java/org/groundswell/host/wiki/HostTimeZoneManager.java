package org.groundswell.host.wiki;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.TimeZone;

/** Time zones for apps: everybody lives where the machine stands. */
final class HostTimeZoneManager implements TimeZoneManager {
    private final Clock clock;

    HostTimeZoneManager(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }
}
