package org.groundswell.community.charter.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.community.domain.CommunityRemains;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Ref;

/** The stored challenges; changed only while their community is held. */
public interface Challenges extends CommunityRemains {
    /**
     * Challenges nobody has answered.
     *
     * @param since the day since when the oldest of them waits, null if none does
     */
    record Waiting(int number, Instant since) {
    }

    Optional<Challenge> find(Ref ref);

    /** @return these challenges, asked in one question */
    List<Challenge> all(Collection<Long> ids);

    /** @return the same said before by the same person, neither at its end yet nor lifted */
    Optional<Challenge> same(Challenge raised);

    /** @return the challenge with its id */
    Challenge add(Challenge challenge);

    void save(Challenge challenge);

    /**
     * @param pending whether only those of which something can still come
     * @return newest first, one more than the limit if there are more
     * @throws org.groundswell.shared.domain.Refused BAD_CURSOR if the challenge it goes on behind is no longer in the list
     */
    List<Challenge> list(long community, boolean pending, Cursor after, int limit);

    /** @return the challenges that stand in the way of a version */
    List<Challenge> stopping(long version);

    /** @return the objections to a version that were lifted though their authors did not take them back */
    List<Challenge> unmet(long version);

    Waiting waiting(long community);

    /** @return challenges of all communities that have waited for an answer since between these times, the longest first */
    List<Challenge> waitingSince(Instant from, Instant to, int limit);

    /** @return challenges of these communities nobody has answered, those that have waited longest first */
    List<Challenge> waiting(Collection<Long> communities, int limit);

    /** @return parked challenges whose day has come and that do not wait again yet */
    List<Challenge> sleeping(Instant now, int limit);
}
