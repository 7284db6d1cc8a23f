package org.groundswell.community.people;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.Derived;
import org.groundswell.community.domain.LeaveTaking;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.persistence.Transactions;

/** The people of communities as they are, for tests of all that has to do with them. */
public final class PeopleOf {
    public final MembershipService memberships;
    public final SeatService seats;
    public final Derived counted;
    private final PassedTies passedTies;

    public PeopleOf(CommunityPlaces places, Communities communities, Ties ties, CommunityHistory history, SmallWiki wiki, Transactions transactions, Clock clock,
        LeaveTaking... leaveTaking) {
        MemberStore members = new MemberStore(ties, communities);
        SeatStore store = new SeatStore(ties, communities, history, members);
        MemberDesk desk = new MemberDesk(places, ties, transactions);
        Newcomers newcomers = new Newcomers(wiki, wiki);
        TieReading reading = new TieReading(wiki);
        memberships = new MembershipService(places, desk, members, store, ties, newcomers, reading, transactions, List.of(leaveTaking));
        seats = new SeatService(places, desk, store, ties, newcomers, reading, transactions);
        counted = new CountedPeople(communities, ties);
        passedTies = new PassedTies(communities, ties, transactions, clock);
    }

    /** Forgets those whose days are over. */
    public int forget(int most, BooleanSupplier enough) {
        return passedTies.forget(most, enough);
    }
}
