package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** The topics posts name with a #word. */
public interface Topics {
    /**
     * Inside the unit of work that stores a post: the topics that are meant by these words, new ones made where there are none.
     *
     * @param space where the post stands, null for nowhere
     * @param words as they were written, without the sign
     * @return ids; none for a word whose topic is retired
     */
    Set<Long> used(SpaceKey space, Collection<String> words);

    /** @return the topic, empty if there is none or the reader may not see the space it belongs to */
    Optional<Long> findTopic(Ref topic, Person reader);
}
