package org.groundswell.community.domain;

import java.util.List;

/** What happened in communities, to be read by whoever may see them. */
public interface CommunityHistory extends CommunityRemains {
    void add(long community, CommunityEvent event);

    /** @return the newest first, 200 at most */
    List<CommunityEvent> of(long community);
}
