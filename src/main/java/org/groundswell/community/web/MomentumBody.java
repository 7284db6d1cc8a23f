package org.groundswell.community.web;

import java.util.List;
import org.groundswell.community.domain.CommunityWeek;
import org.groundswell.community.domain.Momentum;

/**
 * How a community has been moving.
 *
 * @param weeks the oldest first
 */
public record MomentumBody(List<Week> weeks, Week now) {
    /**
     * How it stood in a week.
     *
     * @param week its Monday
     */
    public record Week(String week, int members, int signed, int pledges, int stories) {
        static Week of(CommunityWeek week) {
            return new Week(week.monday().toString(), week.members(), week.signed(), week.pledges(), week.stories());
        }
    }

    static MomentumBody of(Momentum momentum) {
        return new MomentumBody(momentum.weeks().stream().map(Week::of).toList(), Week.of(momentum.now()));
    }
}
