package org.groundswell.pledge.domain;

import java.time.Clock;
import java.time.Instant;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/**
 * A place on a page where people say what they will do.
 *
 * @param id   0 as long as it is not stored
 * @param ref  null as long as it is not stored
 * @param home the page it belongs to; who may see and use the board is decided there
 */
public record Board(long id, Ref ref, BoardToken token, PageId home, SpaceKey space, BoardSettings settings, Person createdBy, Instant createdAt) {
    public boolean stored() {
        return id != 0;
    }

    /** A closing day counts to its end, in the time zone of the clock. */
    public Phase phase(Clock clock) {
        boolean over = settings.closes().map(day -> !clock.instant().isBefore(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())).orElse(false);
        return over ? Phase.HARVEST : Phase.OPEN;
    }
}
