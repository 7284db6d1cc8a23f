package org.groundswell.community.domain;

import java.util.List;
import org.groundswell.shared.domain.PageId;

/** Which communities learn from which. */
public interface CommunityLinks {
    /** @return the links in which the community at home on the page learns, the oldest first, 200 at most */
    List<CommunityLink> of(PageId learner);

    /** Stores a link; one that is there stays as it is. */
    void put(CommunityLink link);

    void remove(PageId learner, PageId teacher);

    void removeAll(PageId home);
}
