package org.groundswell.shared.domain;

/**
 * A page of the wiki that can be read today.
 *
 * @param path the address below the context path
 */
public record WikiPage(PageId id, SpaceKey space, String title, String path) {
}
