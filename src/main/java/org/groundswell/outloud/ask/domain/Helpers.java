package org.groundswell.outloud.ask.domain;


import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.groundswell.shared.domain.Person;

/** Who is on what was asked; changed only while the post is held. */
public interface Helpers {
    /** @return by the id of each of these posts, the first first; asked in one question */
    Map<Long, List<Helper>> of(Collection<Long> posts);

    /** Stores a helper, over the row there is of this post and person. */
    void put(Helper helper);

    void remove(long post, Person person);

    /** Nobody is on it any more. */
    void removeAll(long post);
}
