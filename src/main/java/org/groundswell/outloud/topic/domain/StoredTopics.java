package org.groundswell.outloud.topic.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** The stored topics; those whose space is gone for good are as unknown as ones that never were. */
public interface StoredTopics {
    /** How many words can mean the same topic besides its own. */
    int MOST_NAMES = 100;

    Optional<Topic> find(Ref ref);

    /** @return these topics, asked in one question */
    List<Topic> all(Collection<Long> ids);

    /** @return the topics of these words, merged ones too, asked in one question */
    List<Topic> named(SpaceKey space, Collection<String> slugs);

    /** @return the words that mean one of these topics now and whose posts or followers are still on their way */
    List<Topic> movingInto(Collection<Long> topics);

    /** @return all words that mean the topic now, at most one more than there can be */
    List<Topic> mergedInto(long topic);

    /**
     * @param prefix with what the slug begins, empty for all
     * @param after  the topic behind which to go on, null for the beginning
     * @return those that stand in lists, by slug, one more than the limit if there are more
     */
    List<Topic> list(SpaceKey space, Topic.State state, String prefix, Topic after, int limit);

    /** Inside a unit of work: holds the row until it ends and gives what is there now. */
    Optional<Topic> locked(long id);

    Topic add(Topic topic);

    /** Stores what has become of a topic that is held. */
    void save(Topic held);

    /** Stores two held topics of which each has the word the other had. */
    void swap(Topic one, Topic other);

    /** @return topics of all spaces by rising id, for what is done at night */
    List<Topic> after(long id, int limit);

    /** @return merged ones that are still moving and were merged before that time, by rising id */
    List<Topic> moving(Instant before, long afterId, int limit);

    /** The space is gone for good: some of its topics are out of sight. @return whether there are none left to do so with */
    boolean park(SpaceKey space, Instant now, int most);

    /** @return the ids of some that were parked before that time */
    List<Long> parked(Instant before, int limit);

    void remove(long id);
}
