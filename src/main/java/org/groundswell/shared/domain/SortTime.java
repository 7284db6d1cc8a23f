package org.groundswell.shared.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By what lists are sorted that go by time: the time itself, or some moment of the same day where the name is hidden.
 *
 * <p>Between two named neighbours a hidden item would otherwise show its time almost to the second (product rule: a day, never finer; order random
 * within the day). The moment comes from the public ref, so it says nothing that is not known already and stays the same on every node.
 */
public final class SortTime {
    private SortTime() {
    }

    /** @return epoch millis */
    public static long of(Instant at, Identity identity, Ref ref, ZoneId zone) {
        if (identity == Identity.NAMED) {
            return at.toEpochMilli();
        }
        LocalDate day = at.atZone(zone).toLocalDate();
        long start = Days.start(day, zone).toEpochMilli();
        long end = Days.start(day.plusDays(1), zone).toEpochMilli();
        return start + Math.floorMod(ref.value().hashCode() * 31L, end - start);
    }
}
