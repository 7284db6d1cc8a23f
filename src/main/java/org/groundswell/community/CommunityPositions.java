package org.groundswell.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.Derived;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Knows which community is the edge of which, and which one is that of its space. Each act is a unit of work that holds rows by rising id. */
@Component
class CommunityPositions implements Derived {
    private static final int PART = 50;
    private static final int MOST_PARTS = 20;

    private final Communities communities;
    private final WikiPages pages;
    private final Transactions transactions;

    CommunityPositions(Communities communities, WikiPages pages, Transactions transactions) {
        this.communities = communities;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** A home has come, gone or moved: whatever may lie below another one now is looked at again. What is too far down the list waits for the night. */
    void settleBelow(SpaceKey space, PageId parent, PageId home) {
        settle(transactions.run(() -> communities.around(List.of(), home)), home);
        long last = 0;
        for (int part = 0; part < MOST_PARTS; part++) {
            long from = last;
            List<Community> near = transactions.run(() -> communities.inSpace(space, parent, from, PART));
            settle(near, home);
            if (near.size() < PART) {
                return;
            }
            last = near.get(near.size() - 1).id();
        }
    }

    private void settle(List<Community> near, PageId home) {
        List<Community> others = near.stream().filter(community -> !community.home().equals(home)).toList();
        transactions.run(() -> {
            strayed(others).stream().filter(community -> !right(community)).sorted(Comparator.comparing(Community::id))
                .forEach(community -> communities.locked(community.id()).ifPresent(this::mend));
            return null;
        });
    }

    /** Of many beside each other hardly one has another parent than before; who still has the nearest community above is found for all of them in one question. */
    private List<Community> strayed(List<Community> near) {
        Map<PageId, List<PageId>> above = near.stream().collect(Collectors.toMap(Community::home, community -> pages.ancestors(community.home()), (one, same) -> one));
        Set<PageId> homes = communities.around(above.values().stream().flatMap(List::stream).collect(Collectors.toSet()), null).stream()
            .map(Community::home).collect(Collectors.toSet());
        return near.stream().filter(community ->
            !Objects.equals(community.parent(), above.get(community.home()).stream().filter(homes::contains).findFirst().orElse(null))).toList();
    }

    @Override
    public boolean right(Community community) {
        return Objects.equals(parent(community), community.parent());
    }

    @Override
    public void mend(Community held) {
        communities.save(held.at(held.home(), parent(held), held.space(), held.core()));
    }

    private PageId parent(Community community) {
        return communities.parentOf(community.home(), pages.ancestors(community.home()));
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
            .or(() -> communities.inSpace(space, null, 0, 1).stream().findFirst());
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
