package org.groundswell.outloud.domain;

import java.util.Collection;

/** Something kept for posts, which goes when they go. */
public interface PostRemains {
    /** Inside the unit of work that takes a post back or makes it for fewer people, while it is held: what shows it to others ends. */
    void narrowed(Post post);

    /**
     * Inside a unit of work: deletes what hangs on posts that are deleted for good.
     *
     * @param most how many rows at most
     * @return whether there may be more
     */
    boolean removeSome(Collection<Long> posts, int most);
}
