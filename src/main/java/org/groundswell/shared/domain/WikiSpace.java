package org.groundswell.shared.domain;

import java.util.Optional;

/**
 * A space of the wiki as it is today.
 *
 * @param home     the page it opens with, empty if it has none
 * @param path     the address below the context path
 * @param archived whether it was put away: it can be read and nobody edits it
 */
public record WikiSpace(SpaceKey key, String name, Optional<PageId> home, String path, boolean archived) {
}
