package org.groundswell.community.domain;

import java.time.LocalDate;
import java.util.List;

/** How communities stood from week to week. */
public interface CommunityWeeks extends CommunityRemains {
    /** Stores a week; one that is there stays as it is. */
    void put(long community, CommunityWeek week);

    /** @return the latest weeks, the oldest of them first */
    List<CommunityWeek> of(long community, int most);

    /** @return the highest id of a community whose week is stored, 0 if there is none */
    long lastIn(LocalDate monday);
}
