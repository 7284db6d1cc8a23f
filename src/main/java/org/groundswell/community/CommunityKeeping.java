package org.groundswell.community;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.Stewardship;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Keeps communities in step with their pages: made with the macro, called as the page is, along with it wherever it goes. */
@Component
class CommunityKeeping {
    private final Communities communities;
    private final CommunityPositions positions;
    private final Stewardship stewardship;
    private final WikiPages pages;
    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock clock;

    CommunityKeeping(Communities communities, CommunityPositions positions, Stewardship stewardship, WikiPages pages, Spaces spaces,
        Transactions transactions, Clock clock) {
        this.communities = communities;
        this.positions = positions;
        this.stewardship = stewardship;
        this.pages = pages;
        this.spaces = spaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A page with the macro was saved; the first time its saver founds the community and tends it for a term. */
    void saved(PagePlace page, Map<String, String> macro, Person saver) {
        CommunityKind kind = CommunityKind.parse(macro);
        Move move = transactions.run(() -> at(page.page()).map(there -> place(there, page, kind)).orElseGet(() -> found(page, kind, saver)));
        settle(move, page);
    }

    /** The community of a page that was just made with the macro, also if nobody told of that page in time. */
    Community ensured(WikiPage page, Person maker) {
        return transactions.run(() -> at(page.id())).orElseGet(() -> {
            String spaceName = spaces.find(page.space()).map(WikiSpace::name).orElse(page.title());
            saved(new PagePlace(page.id(), page.title(), page.space(), spaceName, pages.ancestors(page.id()), false), Map.of(), maker);
            return transactions.run(() -> at(page.id())).orElseThrow();
        });
    }

    /** A page stands somewhere else now, or is there although it was said to be gone. */
    void moved(PagePlace page) {
        transactions.run(() -> at(page.page()).map(there -> place(there, page, there.kind()))
            .or(() -> back(page.page()).map(there -> place(there, page, there.kind()).withNews())))
            .ifPresent(move -> settle(move, page));
    }

    /** A page is gone for good: its community is seen by nobody, and its edges belong to whatever is above. */
    void gone(PageId page) {
        transactions.run(() -> at(page).flatMap(there -> communities.locked(there.id())).map(held -> {
            communities.save(held.gone(clock.instant()));
            return held;
        })).ifPresent(parked -> {
            positions.settleBelow(parked.space(), parked.parent(), page);
            positions.settleCore(parked.space(), null);
        });
    }

    /** A space is gone for good with everything in it; a part of it at a time, so that nobody waits for long. */
    void gone(SpaceKey space, int part) {
        boolean more = true;
        while (more) {
            more = transactions.run(() -> {
                List<Community> some = communities.everyInSpace(space, 0, part);
                some.forEach(community -> communities.locked(community.id()).ifPresent(held -> communities.save(held.gone(clock.instant()))));
                return !some.isEmpty();
            });
        }
    }

    private Optional<Community> at(PageId page) {
        return communities.around(List.of(page), null).stream().findFirst();
    }

    private Move found(PagePlace page, CommunityKind kind, Person founder) {
        Instant now = clock.instant();
        PageId parent = communities.parentOf(page.page(), page.ancestors());
        Community made = communities.make(Community.begun(page.page(), parent, page.space(), false, kind, page.title(), founder, now));
        if (!founder.isAnonymous()) {
            stewardship.found(made, founder, now);
        }
        return new Move(made.id(), made.space(), parent, parent, true);
    }

    private Move place(Community there, PagePlace page, CommunityKind kind) {
        Community held = communities.locked(there.id()).orElseThrow();
        PageId parent = communities.parentOf(page.page(), page.ancestors());
        boolean same = Objects.equals(parent, held.parent()) && page.space().equals(held.space());
        communities.save(held.at(page.page(), parent, page.space(), held.core() && page.space().equals(held.space())).of(kind));
        return new Move(held.id(), held.space(), held.parent(), parent, !same || page.home() != held.core());
    }

    private void settle(Move move, PagePlace page) {
        if (move.news()) {
            positions.settleBelow(move.from(), move.before(), page.page());
            if (!page.space().equals(move.from()) || !Objects.equals(move.parent(), move.before())) {
                positions.settleBelow(page.space(), move.parent(), page.page());
            }
            positions.settleCore(move.from(), page.space().equals(move.from()) ? page : null);
            positions.settleCore(page.space(), page);
        }
        transactions.run(() -> {
            communities.locked(move.id()).ifPresent(held -> communities.save(held.called(held.core() ? page.spaceName() : page.title())));
            return null;
        });
    }

    private Optional<Community> back(PageId page) {
        return communities.everAt(page).stream().reduce((older, newer) -> newer).flatMap(parked -> communities.lockedParked(parked.id())).map(held -> {
            communities.save(held.back());
            return held.back();
        });
    }

    /**
     * What became of a community's place.
     *
     * @param from   the space it was in, with before as its parent
     * @param parent the parent it has now
     * @param news   whether others may have to be looked at
     */
    private record Move(long id, SpaceKey from, PageId before, PageId parent, boolean news) {
        Move withNews() {
            return new Move(id, from, before, parent, true);
        }
    }
}
