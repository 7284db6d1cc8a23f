package org.groundswell.community.charter.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.groundswell.community.domain.CommunityRemains;

/** What happened to each challenge. */
public interface ChallengeHistory extends CommunityRemains {
    void add(Challenge challenge, ChallengeEvent event);

    /** @return by its id, what happened to each of the challenges, oldest first, the newest 200 events of each; one to which nothing happened is left out */
    Map<Long, List<ChallengeEvent>> of(Collection<Long> challenges);
}
