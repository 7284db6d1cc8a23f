package org.groundswell.shared.domain;

import java.util.Optional;
import java.util.Set;

/** The wiki's spaces, and what people may do in them. */
public interface Spaces {
    /** @return the space, empty if there is none; asks no permission */
    Optional<WikiSpace> find(SpaceKey space);

    /** @return what the person may do in the space; nothing if there is none */
    SpaceRights on(SpaceKey space, Person person);

    /** @return the spaces the person may see, some minutes old at most; empty if there are more of them than that */
    Optional<Set<SpaceKey>> seenBy(Person person, int most);

    /** @return whether the person may make a new space */
    boolean mayCreate(Person person);

    /** @return whether the person administers the whole wiki */
    boolean administersWiki(Person person);
}
