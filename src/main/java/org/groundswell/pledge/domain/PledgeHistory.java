package org.groundswell.pledge.domain;

import java.util.List;

/** What happened to each pledge. */
public interface PledgeHistory {
    void add(long pledge, PledgeEvent event);

    /** @return the newest 200 events, oldest first */
    List<PledgeEvent> of(long pledge);

    void removeAll(long pledge);
}
