package org.groundswell.community.people;

import java.util.List;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.Derived;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.springframework.stereotype.Component;

/** How many belong to a community, ask to, follow it, have signed its charter and support whom. */
@Component
class CountedPeople implements Derived {
    private final Communities communities;
    private final Ties ties;

    CountedPeople(Communities communities, Ties ties) {
        this.communities = communities;
        this.ties = ties;
    }

    @Override
    public boolean right(Community community) {
        return community.counts().equals(counted(community)) && candidates(community).stream().allMatch(tie -> tie.supports() == supports(tie));
    }

    @Override
    public void mend(Community held) {
        communities.save(held.counting(counted(held)));
        candidates(held).forEach(tie -> ties.put(Seat.of(tie).supported(supports(tie) - tie.supports()).tie(held.id(), tie.person())));
    }

    private CommunityCounts counted(Community community) {
        long id = community.id();
        return community.counts().people(ties.count(id, Tie.Kind.MEMBER, Membership.State.ACTIVE.name()),
            ties.count(id, Tie.Kind.MEMBER, Membership.State.REQUESTED.name()), ties.count(id, Tie.Kind.FOLLOW), ties.count(id, Tie.Kind.SIGNATURE));
    }

    private List<Tie> candidates(Community community) {
        return ties.all(community.id(), Tie.Kind.SEAT).stream().filter(tie -> Seat.of(tie).standing()).toList();
    }

    private int supports(Tie candidate) {
        return ties.countAbout(candidate.community(), Tie.Kind.SEAT_SUPPORT, candidate.id());
    }
}
