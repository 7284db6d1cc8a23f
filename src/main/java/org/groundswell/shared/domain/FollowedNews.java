package org.groundswell.shared.domain;

import java.time.Instant;
import java.util.List;

/** What is new in what a person follows; read when the person looks or the digest is made, so that nothing is stored for each follower. */
public interface FollowedNews {
    /**
     * @param since only what came after that
     * @param most  how many at most
     * @return the newest first, each once; only what the person may see now, and nothing of their own
     */
    List<Headline> since(Person person, Instant since, int most);
}
