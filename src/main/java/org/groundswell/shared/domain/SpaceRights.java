package org.groundswell.shared.domain;

/**
 * What a person may do in a space.
 *
 * @param createPages whether new pages may be made, the restrictions of single pages aside
 * @param administer  whether the person looks after the space
 */
public record SpaceRights(boolean view, boolean createPages, boolean administer) {
    public static final SpaceRights NONE = new SpaceRights(false, false, false);
}
