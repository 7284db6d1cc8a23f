package org.groundswell.pledge.domain;

import java.util.Collection;
import java.util.Map;

/** The counts of boards, exact at every moment. */
public interface Tallies {
    /** @return the counts of each of the boards, asked in one question */
    Map<Long, Counts> of(Collection<Long> boards);

    /** Adds to the counts, the last lock of a unit of work. */
    void add(long board, Counts change);
}
