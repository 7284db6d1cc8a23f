package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.List;
import org.groundswell.shared.domain.Ref;

/** Something kept for posts, which goes when they go. */
public interface PostRemains {
    /**
     * Inside the unit of work that takes a post back, puts it away, hides its author's name or makes it for fewer people, while it is held: what shows it to
     * others ends.
     *
     * @return by which names people were told of what ended, so that they are told of it no more
     */
    default List<Ref> narrowed(Post post) {
        return List.of();
    }

    /** Inside the unit of work that stores where a post stands now, because its page moved, while it is held. */
    default void moved(Post post) {
    }

    /**
     * Inside a unit of work: deletes what hangs on posts that are deleted for good.
     *
     * @param most how many rows at most
     * @return whether there may be more
     */
    boolean removeSome(Collection<Long> posts, int most);
}
