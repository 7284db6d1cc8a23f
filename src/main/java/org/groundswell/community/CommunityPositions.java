package org.groundswell.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Knows which community is the edge of which, and which one is that of its space. Each act is a unit of work that holds rows by rising id. */
@Component
class CommunityPositions {
    private static final int MOST_CHECKED = 200;

    private final Communities communities;
    private final WikiPages pages;
    private final Transactions transactions;

    CommunityPositions(Communities communities, WikiPages pages, Transactions transactions) {
        this.communities = communities;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** @return inside a unit of work, the nearest page above that is the home of a community, null for none */
    PageId parent(List<PageId> above) {
        return CommunityPlaces.nearest(above, communities.around(above, null)).orElse(null);
    }

    /** A home has come, gone or moved: whatever may lie below another one now is looked at again. */
    void settleBelow(SpaceKey space, PageId parent, PageId home) {
        transactions.run(() -> {
            below(space, parent, home);
            return null;
        });
    }

    private void below(SpaceKey space, PageId oldParent, PageId home) {
        List<Community> near = new ArrayList<>(communities.inSpace(space, oldParent, MOST_CHECKED));
        near.addAll(communities.around(List.of(), home));
        near.stream().filter(community -> !community.home().equals(home)).sorted(Comparator.comparing(Community::id)).forEach(community -> {
            PageId parent = parent(pages.ancestors(community.home()));
            if (!Objects.equals(parent, community.parent())) {
                communities.locked(community.id())
                    .ifPresent(held -> communities.save(held.at(held.home(), parent, held.space(), held.core())));
            }
        });
    }

    /**
     * The community of the space is the one on the page the space opens with, else the one made first of those that are nobody's edge.
     *
     * @param saved a page that is being saved, of which the wiki may not tell others yet; null for none
     */
    void settleCore(SpaceKey space, PagePlace saved) {
        transactions.run(() -> {
            core(space, saved);
            return null;
        });
    }

    private void core(SpaceKey space, PagePlace saved) {
        Optional<PageId> opening = saved != null && saved.home() ? Optional.of(saved.page()) : pages.homeOf(space);
        Optional<Community> core = opening.flatMap(home -> communities.around(List.of(home), null).stream().findFirst())
            .or(() -> communities.inSpace(space, null, 1).stream().findFirst());
        List<Community> all = new ArrayList<>(communities.cores(space));
        core.filter(community -> !all.contains(community)).ifPresent(all::add);
        all.stream().sorted(Comparator.comparing(Community::id)).forEach(community -> {
            boolean is = core.filter(one -> one.id() == community.id()).isPresent();
            if (is != community.core()) {
                communities.locked(community.id()).ifPresent(held -> communities.save(held.at(held.home(), held.parent(), held.space(), is)));
            }
        });
    }
}
