package org.groundswell.shared.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A feature that keeps things for wiki pages, and goes along when a page moves or comes to its end.
 *
 * <p>A page in the trash needs nothing: what is kept for it is seen by nobody, because the page is not. Whatever is parked is out of everybody's sight and of
 * every number, and frees the place it held. Every method may be called twice, for pages nothing is kept for, and has transactions of its own.
 */
public interface ContentEnd {
    /** The page stands there now, in another space or below another page than before; what was parked although the page is there comes back. */
    void pageMoved(PagePlace page);

    /** The page was removed for good: what is kept for it is parked. */
    void pagePurged(PageId page);

    /** The space was removed for good with every page in it. */
    void spaceRemoved(SpaceKey space);

    /**
     * What is kept, for the sweep that finds ends nobody told of.
     *
     * @param after the page to go on behind, 0 for the first
     * @param most  how many at most
     * @return by rising id, none if there are no more; a page may come twice
     */
    List<KeptPage> kept(PageId after, int most);

    /**
     * Deletes for good what was parked before that time, in many small transactions, and goes on next time where it was stopped.
     *
     * @param enough asked between two transactions
     * @return whether nothing of it is left
     */
    boolean deleteParked(Instant before, BooleanSupplier enough);

    /**
     * A page something is kept for.
     *
     * @param space where the feature thinks the page is
     * @param parked whether it is out of sight because the page was said to be gone
     */
    record KeptPage(PageId page, SpaceKey space, boolean parked) {
    }
}
