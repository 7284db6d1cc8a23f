package org.groundswell.community.domain;

import java.util.List;

/**
 * How a community has been moving.
 *
 * @param weeks twelve at most, the oldest first
 * @param now   how it stands at the moment
 */
public record Momentum(List<CommunityWeek> weeks, CommunityWeek now) {
    public Momentum {
        weeks = List.copyOf(weeks);
    }
}
