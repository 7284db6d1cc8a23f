package org.groundswell.outloud.circle.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** The stored circles and everybody's parts in them. */
public interface StoredCircles {
    /** @return these circles, asked in one question */
    List<Circle> all(Collection<Long> ids);

    /** Inside a unit of work: holds the circle until it ends and gives what is there now. */
    Optional<Circle> locked(long id);

    Circle add(Circle circle);

    /** Stores what has become of a circle that is held, and tells every part when it ends. */
    void save(Circle held);

    /** @return the person's part; the same question whether there is such a circle or not */
    Optional<CirclePart> part(Ref circle, Person person);

    /** @return the person's part in the circle of that id */
    Optional<CirclePart> part(long circle, Person person);

    /** @return everybody's, the oldest first */
    CircleMembers members(long circle);

    /** @return everybody's in each of these circles, asked in one question */
    Map<Long, CircleMembers> members(Collection<Long> circles);

    /** Stores a part, over the one the person has in the circle already. */
    CirclePart put(CirclePart part);

    void remove(CirclePart part);

    /**
     * @param after the part behind which to go on, null for the beginning
     * @return parts of a person who may know of the circles, the latest first, one more than the limit if there are more
     */
    List<CirclePart> of(Person person, CirclePart after, int limit);

    /** @return the parts of a person in the circles they belong to, ended ones too, the latest first */
    List<CirclePart> belonging(Person person, int limit);

    /** @return how many circles the person belongs to, ended ones too */
    int count(Person person);

    /** @return whoever has a part in a circle, in whatever state, by rising user key behind this one and each once */
    List<Person> people(String afterKey, int most);

    /** @return some of the person's parts in whatever state */
    List<CirclePart> all(Person person, int most);

    /** @return circles that should have ended before that time and have not, by rising id */
    List<Circle> due(Instant now, int limit);

    /** @return circles that ended before that time and whose content shall go, by rising id */
    List<Circle> toWipe(Instant before, long afterId, int limit);

    /** @return circles whose content went before that time, by rising id */
    List<Circle> wiped(Instant before, int limit);

    /** Removes the circle with everybody's part. */
    void remove(Circle circle);
}
