package org.groundswell.community;

import java.util.List;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.LeaveTaking;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.persistence.Transactions;

/** Joining and leaving as it is, for tests of what else ends with a membership. */
public final class Memberships {
    private Memberships() {
    }

    public static MembershipService over(CommunityPlaces places, Communities communities, Ties ties, CommunityHistory history, SmallWiki wiki,
        Transactions transactions, LeaveTaking leaveTaking) {
        MemberStore members = new MemberStore(ties, communities);
        return new MembershipService(new MemberDesk(places, ties, transactions), members, new SeatStore(ties, communities, history, members), ties,
            new Newcomers(wiki, wiki), new TieReading(wiki), transactions, List.of(leaveTaking));
    }
}
