package org.groundswell.community.charter.domain;

import java.util.List;
import org.groundswell.community.domain.CommunityRemains;

/** What happened to each challenge. */
public interface ChallengeHistory extends CommunityRemains {
    void add(Challenge challenge, ChallengeEvent event);

    /** @return the newest 200 events, oldest first */
    List<ChallengeEvent> of(long challenge);
}
