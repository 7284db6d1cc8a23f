package org.groundswell.community;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityLinks;
import org.groundswell.community.domain.CommunityRemains;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Communities go where their pages go, and come to their end with them. */
@Component
public class CommunityEnds implements ContentEnd {
    private static final int AT_ONCE = 100;

    private final Communities communities;
    private final CommunityLinks links;
    private final List<CommunityRemains> remains;
    private final CommunityKeeping keeping;
    private final Transactions transactions;

    CommunityEnds(Communities communities, CommunityLinks links, List<CommunityRemains> remains, CommunityKeeping keeping, Transactions transactions) {
        this.communities = communities;
        this.links = links;
        this.remains = remains;
        this.keeping = keeping;
        this.transactions = transactions;
    }

    @Override
    public void pageMoved(PagePlace page) {
        keeping.moved(page);
    }

    @Override
    public void pagePurged(PageId page) {
        keeping.gone(page);
    }

    @Override
    public void spaceRemoved(SpaceKey space) {
        keeping.gone(space, AT_ONCE);
    }

    @Override
    public List<KeptPage> kept(PageId after, int most) {
        return transactions.run(() -> communities.homesAfter(after, most)).stream()
            .map(community -> new KeptPage(community.home(), community.space(), community.goneAt() != null)).toList();
    }

    @Override
    public boolean deleteParked(Instant before, BooleanSupplier enough) {
        List<Community> parked = transactions.run(() -> communities.parked(before, AT_ONCE));
        while (!parked.isEmpty()) {
            for (Community community : parked) {
                if (!delete(community, enough)) {
                    return false;
                }
            }
            parked = transactions.run(() -> communities.parked(before, AT_ONCE));
        }
        return true;
    }

    // The row goes last, so that what was begun is found again; it is held each time, for its page may come back meanwhile.
    private boolean delete(Community community, BooleanSupplier enough) {
        for (CommunityRemains part : remains) {
            if (enough.getAsBoolean()) {
                return false;
            }
            whileParked(community, () -> part.removeAll(community.id()));
        }
        whileParked(community, () -> {
            if (communities.everAt(community.home()).size() == 1) {
                links.removeAll(community.home());
            }
            communities.remove(community.id());
        });
        return true;
    }

    private void whileParked(Community community, Runnable work) {
        transactions.run(() -> {
            communities.lockedParked(community.id()).ifPresent(held -> work.run());
            return null;
        });
    }
}
