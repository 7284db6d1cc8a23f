package org.groundswell.care.domain;

import java.time.Instant;

/** Who was told of what. */
public interface Marks {
    /** @return false if it is there already; whoever comes second at the same moment waits, and finds it there */
    boolean put(Mark mark, Instant now);

    void remove(Mark mark);

    /** @return how many were deleted of those older than that */
    int forget(Instant before, int most);
}
