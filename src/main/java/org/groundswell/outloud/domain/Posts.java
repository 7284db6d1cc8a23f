package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** The stored posts; those whose page is gone for good are as unknown as ones that never were. */
public interface Posts {
    /** @return the post with its whole text */
    Optional<Post> find(Ref ref);

    /** @return these posts as lists show them, with their leads only, asked in one question */
    List<Post> all(Collection<Long> ids);

    /** Inside a unit of work: holds the row until it ends and gives what is there now, whole; before all that hangs on it. */
    Optional<Post> lock(Ref ref);

    /** @return what the person has begun to write at this place, whole */
    Optional<Post> draft(PostPlace place, Person author);

    /** Stores a new post or draft. */
    Post add(Post post);

    /** Stores what has become of a post that is held. */
    void save(Post held);

    void remove(Post post);
}
