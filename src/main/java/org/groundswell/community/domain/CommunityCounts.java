package org.groundswell.community.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The numbers of a community, exact at every moment.
 *
 * @param asking       people who ask to join
 * @param waiting      challenges nobody has answered
 * @param waitingSince since when the oldest of them waits, null if none does
 */
public record CommunityCounts(int members, int asking, int followers, int signed, int waiting, Instant waitingSince) {
    /** What has waited that long is overdue. */
    public static final Duration LONG_WAIT = Duration.ofDays(21);
    public static final CommunityCounts NONE = new CommunityCounts(0, 0, 0, 0, 0, null);

    /** The same with so many more members, or fewer. */
    public CommunityCounts moreMembers(int more) {
        return people(members + more, asking, followers, signed);
    }

    public CommunityCounts moreAsking(int more) {
        return people(members, asking + more, followers, signed);
    }

    public CommunityCounts moreFollowers(int more) {
        return people(members, asking, followers + more, signed);
    }

    public CommunityCounts moreSigned(int more) {
        return people(members, asking, followers, signed + more);
    }

    /** @return whether the oldest of them is overdue */
    public boolean late(Instant now) {
        return waiting > 0 && waitingSince.plus(LONG_WAIT).isBefore(now);
    }

    /** The same with these challenges waiting. */
    public CommunityCounts waiting(int number, Instant since) {
        return new CommunityCounts(members, asking, followers, signed, number, since);
    }

    /** The same with these people in it, whatever was counted before. */
    public CommunityCounts people(int membersThere, int askingThere, int followersThere, int signedThere) {
        return new CommunityCounts(membersThere, askingThere, followersThere, signedThere, waiting, waitingSince);
    }
}
