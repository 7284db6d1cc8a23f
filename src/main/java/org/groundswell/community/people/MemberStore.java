package org.groundswell.community.people;

import java.time.Instant;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Changes who follows and belongs to a community that is held, together with its numbers. */
@Component
class MemberStore {
    private final Ties ties;
    private final Communities communities;

    MemberStore(Ties ties, Communities communities) {
        this.ties = ties;
        this.communities = communities;
    }

    void follow(long community, Person person, Instant now) {
        if (!ties.of(community, person).follows()) {
            ties.put(Tie.plain(community, person, Tie.Kind.FOLLOW, 0, now));
            communities.count(community, counts -> counts.moreFollowers(1));
        }
    }

    void unfollow(long community, Person person) {
        ties.of(community, person).find(Tie.Kind.FOLLOW).ifPresent(tie -> {
            ties.remove(tie);
            communities.count(community, counts -> counts.moreFollowers(-1));
        });
    }

    /** Stores what has become of a membership. */
    void change(long community, Person person, Membership before, Membership after) {
        if (after.equals(before)) {
            return;
        }
        ties.of(community, person).find(Tie.Kind.MEMBER).filter(tie -> after.state() == Membership.State.NONE).ifPresent(ties::remove);
        if (after.state() != Membership.State.NONE) {
            ties.put(after.tie(community, person));
        }
        int members = change(Membership.State.ACTIVE, before, after);
        int asking = change(Membership.State.REQUESTED, before, after);
        if (members != 0 || asking != 0) {
            communities.count(community, counts -> counts.moreMembers(members).moreAsking(asking));
        }
    }

    private static int change(Membership.State state, Membership before, Membership after) {
        return (after.state() == state ? 1 : 0) - (before.state() == state ? 1 : 0);
    }

    /** Whoever tends a community belongs to it. */
    void belong(Community community, Person person, Instant now) {
        Membership before = ties.of(community.id(), person).membership();
        if (!before.active()) {
            change(community.id(), person, before, new Membership(Membership.State.ACTIVE, "", now, Asker.NOBODY));
        }
    }
}
