package org.groundswell.pledge.domain;

/** The counts of boards, exact at every moment. */
public interface Tallies {
    Counts of(long board);

    /** Adds to the counts, the last lock of a unit of work. */
    void add(long board, int pledges, int people, int kept);
}
