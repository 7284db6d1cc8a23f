package org.groundswell.community.charter.domain;

import java.util.List;

/** What happened to each challenge. */
public interface ChallengeHistory {
    void add(Challenge challenge, ChallengeEvent event);

    /** @return the newest 200 events, oldest first */
    List<ChallengeEvent> of(long challenge);

    void removeAll(long community);
}
