package org.groundswell.outloud.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.groundswell.shared.domain.ContentEnd.KeptPage;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Posts whose page is gone for good. A parked post answers to nothing by which a live one is asked for, and stands in no list.
 *
 * <p>Every method belongs inside a unit of work.
 */
public interface ParkedPosts {
    /** @return whether there may be more on the page than were parked now */
    boolean park(PageId page, Instant now, int most);

    /** @return whether there may be more in the space than were parked now */
    boolean park(SpaceKey space, Instant now, int most);

    /**
     * Takes posts of a page back into sight, at the place it has now; drafts in whose place others were begun since are forgotten.
     *
     * @return those that came back, as lists show them; none if there are no more
     */
    List<Post> bringBack(PostPlace place, int most);

    /** @return pages something is kept for behind this one, by rising id, each once */
    List<KeptPage> kept(PageId after, int most);

    /** @return how many are parked because their page was in the space; drafts and what was for its author alone are not counted */
    int from(SpaceKey space);

    /** @return the ids of some that were parked before that time, drafts among them */
    List<Long> before(Instant time, int most);

    /** @return those of these that are still parked */
    List<Long> still(Collection<Long> posts);

    /** Deletes these for good with their texts. */
    void remove(Collection<Long> posts);
}
