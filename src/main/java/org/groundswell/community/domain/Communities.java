package org.groundswell.community.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;

/** The stored communities; those whose page is gone for good are as unknown as ones that never were. */
public interface Communities {
    Optional<Community> find(Ref ref);

    Optional<Community> find(long id);

    /** @return the communities at home on these pages and, if a page is given, the edges of the one at home there; asked in one question */
    List<Community> around(Collection<PageId> homes, PageId edgesOf);

    /** Stores a new community; fails if the page has one. */
    Community make(Community community);

    /** Inside a unit of work: holds the row until it ends and gives what is there now; always after the rows of a board, a challenge or a charter. */
    Optional<Community> locked(long id);

    /** Stores what has become of a community that is held. */
    void save(Community held);

    /** Holds the row and adds to its numbers. */
    default void add(long id, int members, int followers, int signed) {
        locked(id).ifPresent(held -> save(held.counting(held.counts().plus(members, followers, signed))));
    }
}
