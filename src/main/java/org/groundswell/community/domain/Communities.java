package org.groundswell.community.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** The stored communities; those whose page is gone for good are as unknown as ones that never were. */
public interface Communities {
    Optional<Community> find(Ref ref);

    Optional<Community> find(long id);

    /** @return these communities, by name, asked in one question */
    List<Community> all(Collection<Long> ids);

    /** @return the communities at home on these pages and, if a page is given, the edges of the one at home there; asked in one question */
    List<Community> around(Collection<PageId> homes, PageId edgesOf);

    /** @return communities of a space behind this id whose parent is this page, null for those without one; those made first come first */
    List<Community> inSpace(SpaceKey space, PageId parent, long after, int limit);

    /** @return communities of a space behind this id, whoever's edge they are; those made first come first */
    List<Community> everyInSpace(SpaceKey space, long after, int limit);

    /** @return how many are the edges of the one at home on this page */
    int edgesOf(PageId home);

    /** @return the communities that count as that of the space; there is one, except at the moment that changes it */
    List<Community> cores(SpaceKey space);

    /** @return the communities of which the page was or is the home, those that are gone among them, the latest last */
    List<Community> everAt(PageId home);

    /** @return communities by the id of their page, those that are gone among them */
    List<Community> homesAfter(PageId page, int limit);

    /** @return communities behind this id, by rising id */
    List<Community> after(long id, int limit);

    /**
     * Whose edge a community is.
     *
     * @param home  where it is at home
     * @param above the pages above that, the nearest first
     * @return the nearest of these that is the home of a community, null for none, or if that has as many edges as one can look over
     */
    default PageId parentOf(PageId home, List<PageId> above) {
        List<PageId> homes = around(above, null).stream().map(Community::home).toList();
        return above.stream().filter(homes::contains).findFirst().filter(parent -> roomFor(home, parent)).orElse(null);
    }

    private boolean roomFor(PageId home, PageId parent) {
        return edgesOf(parent) < Community.MOST_EDGES || around(List.of(), parent).stream().anyMatch(edge -> edge.home().equals(home));
    }

    /** Stores a new community; fails if the page has one. */
    Community make(Community community);

    /** Inside a unit of work: holds the row until it ends and gives what is there now; before all that is kept for it, several of them by rising id. */
    Optional<Community> locked(long id);

    /** The same for one whose page was said to be gone. */
    Optional<Community> lockedParked(long id);

    /** Stores what has become of a community that is held. */
    void save(Community held);

    /** @return communities whose page went for good before that time */
    List<Community> parked(Instant before, int limit);

    /** @return how many communities of the space are parked, because their page went for good */
    int parkedFrom(SpaceKey space);

    /** Deletes the row of a parked community, the last of all that was its own. */
    void remove(long id);

    /** Holds the row and adds to its numbers. */
    default void add(long id, int members, int asking, int followers, int signed) {
        locked(id).ifPresent(held -> save(held.counting(held.counts().plus(members, asking, followers, signed))));
    }
}
