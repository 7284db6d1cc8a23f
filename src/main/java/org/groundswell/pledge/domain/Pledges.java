package org.groundswell.pledge.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/** The stored pledges, drafts included. */
public interface Pledges {
    Optional<Pledge> find(Ref ref);

    /** @return these pledges and drafts, asked in one question */
    List<Pledge> all(Collection<Long> ids);

    /** @return the pledge as it is now, held until the unit of work ends; the first lock of all */
    Optional<Pledge> lock(Ref ref);

    Optional<Pledge> draft(long board, Person author);

    /** @return the pledge with its id */
    Pledge add(Pledge pledge);

    /** Stores a pledge that is held by lock. */
    void save(Pledge pledge);

    void remove(Pledge pledge);

    /**
     * @return published pledges in the order of the query, one more than its limit if there are more
     * @throws Refused BAD_CURSOR if the pledge it goes on behind is no longer on the board
     */
    List<Pledge> list(long board, PledgeQuery query);

    /** As list, but only those among the ids. */
    List<Pledge> listAmong(long board, List<Long> ids, PledgeQuery query);
}
