package org.groundswell.shared.domain;

import java.util.Optional;

/** The wiki's spaces, and what people may do in them. */
public interface Spaces {
    /** @return the space, empty if there is none; asks no permission */
    Optional<WikiSpace> find(SpaceKey space);

    /** @return what the person may do in the space; nothing if there is none */
    SpaceRights on(SpaceKey space, Person person);

    /** @return whether the person may make a new space */
    boolean mayCreate(Person person);

    /** @return whether the person administers the whole wiki */
    boolean administersWiki(Person person);
}
