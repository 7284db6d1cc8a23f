package org.groundswell.community.space.domain;

import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** The stored requests for spaces. */
public interface SpaceRequests {
    /** Inside a unit of work: the request as it is now, held until that ends. */
    Optional<SpaceRequest> locked(Ref ref);

    /** Stores a waiting request; the same words of the same person that wait already are the same request. */
    SpaceRequest add(SpaceRequest request);

    /** Stores the answer of a request that is held. */
    void save(SpaceRequest held);

    void remove(SpaceRequest request);

    /** @return how many wait for an answer */
    int waiting();

    /** @return how many of a person's wait for an answer */
    int waiting(Person person);

    /** @return those that wait, the oldest first, or those that were answered, the newest first; one more than the limit if there are more */
    List<SpaceRequest> list(boolean waiting, Cursor after, int limit);

    /** @return a person's own, the newest first; one more than the limit if there are more */
    List<SpaceRequest> of(Person person, Cursor after, int limit);
}
