package org.groundswell.community.domain;

import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;

/** What happened in communities, to be read by whoever may see them. */
public interface CommunityHistory extends CommunityRemains {
    /** How cursors call the list. */
    String LIST = "history";

    void add(long community, CommunityEvent event);

    /**
     * @param after where the list goes on, null for its beginning
     * @return the newest first
     * @throws org.groundswell.shared.domain.Refused BAD_CURSOR if nothing of that name happened there
     */
    Page<CommunityEvent> of(long community, Cursor after, int limit);
}
