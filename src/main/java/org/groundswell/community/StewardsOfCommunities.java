package org.groundswell.community;

import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.Stewards;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Those who hold the seats of communities that go on. */
@Component
public class StewardsOfCommunities implements Stewards {
    private final Communities communities;
    private final Ties ties;
    private final Spaces spaces;
    private final Transactions transactions;

    public StewardsOfCommunities(Communities communities, Ties ties, Spaces spaces, Transactions transactions) {
        this.communities = communities;
        this.ties = ties;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    @Override
    public Set<Person> of(long community) {
        return transactions.run(() -> communities.find(community)).map(this::of).orElse(Set.of());
    }

    /** The same of a community that is known already. */
    public Set<Person> of(Community community) {
        return !goesOn(community) ? Set.of()
            : transactions.run(() -> ties.all(community.id(), Tie.Kind.SEAT)).stream().filter(tie -> Seat.of(tie).held()).map(Tie::person).collect(Collectors.toSet());
    }

    private boolean goesOn(Community community) {
        return community.stage().living() && !spaces.find(community.space()).map(WikiSpace::archived).orElse(true);
    }
}
