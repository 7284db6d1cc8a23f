package org.groundswell.pledge.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/** The counts of boards, exact at every moment. */
public interface Tallies {
    /** @return the counts of each of the boards, asked in one question */
    Map<Long, Counts> of(Collection<Long> boards);

    /**
     * Boards at which nobody has done anything since before a time, those that have been quiet longest first.
     *
     * @param pages  homes whose boards are meant, one at least
     * @param spaces of which all boards are meant
     * @return when somebody last did, by the id of the board; the beginning of time for never
     */
    Map<Long, Instant> quiet(Collection<PageId> pages, Collection<SpaceKey> spaces, Instant before, int limit);

    /** Adds to the counts, the last lock of a unit of work. */
    void add(long board, Counts change);
}
