package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.Set;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** The topics posts name with a #word. */
public interface Topics {
    /**
     * Inside the unit of work that stores a post for others than its author: the topics that are meant by these words, new ones made where there are none.
     *
     * @param place where the post stands
     * @param words as they were written, without the sign
     * @return ids, more than words where a topic is becoming part of another; none for a place in no space
     */
    Set<Long> used(PostPlace place, Collection<String> words);

    /** @return the topic with those that are becoming part of it, none if there is none or the reader may not see the space it belongs to */
    Set<Long> findTopic(Ref topic, Person reader);
}
