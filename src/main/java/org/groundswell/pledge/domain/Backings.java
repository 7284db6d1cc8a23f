package org.groundswell.pledge.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;

/** Who stands behind which pledge; changed only while the pledge is held. */
public interface Backings {
    Optional<Backing> find(long pledge, Person person, Backing.Kind kind);

    /** Stores it, over the row there is of this pledge, person and kind. */
    void put(Backing backing);

    void removeAll(long pledge);

    /** @return the live backings of a person among these pledges, asked in one question */
    List<Backing> of(Person person, Collection<Long> pledges);

    /** @return the pledges of a board the person wrote or has joined, the newest parts first, 500 at most */
    List<Long> mine(Person person, long board);

    /** @return the boards on which the person wrote or joined something last, the last first, looked for among their newest 100 parts */
    List<Long> boardsOf(Person person);

    /** @return who has joined the pledge now, under the name or not, 10,000 at most */
    List<Person> joiners(long pledge);

    /** @return live joins of a pledge in the order of joining */
    List<Backing> joins(long pledge, Cursor after, int limit);
}
